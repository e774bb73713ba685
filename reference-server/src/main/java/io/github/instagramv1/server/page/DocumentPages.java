package io.github.instagramv1.server.page;

import com.google.common.base.Suppliers;
import io.github.instagramv1.server.account.Sessions;
import io.github.instagramv1.server.account.Visitor;
import io.github.instagramv1.server.contract.ContractDocument;
import io.github.instagramv1.server.web.Routes;
import io.github.instagramv1.server.web.Templates;
import io.github.instagramv1.server.web.WebRequest;
import io.github.instagramv1.server.web.WebResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;

/** The contract with this server's address, and its interactive reference. */
final class DocumentPages {
  private static final String SCRIPTS =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final Supplier<ContractDocument> contract = Suppliers.memoize(ContractDocument::read);
  private final SampleSignIn samples;
  private final Sessions sessions;
  private final Templates templates;

  DocumentPages(SampleSignIn samples, Sessions sessions, Templates templates) {
    this.samples = samples;
    this.sessions = sessions;
    this.templates = templates;
  }

  void addTo(Routes routes) {
    routes.add(
        "GET",
        "/openapi.yaml",
        request -> document("application/yaml", contract.get().yaml(request.origin())));
    routes.add(
        "GET",
        "/openapi.json",
        request -> document("application/json", contract.get().json(request.origin())));
    routes.add("GET", "/docs", this::reference);
  }

  private static WebResponse document(String type, String text) {
    return WebResponse.bytes(200, type + "; charset=utf-8", text.getBytes(StandardCharsets.UTF_8))
        .with("Cache-Control", "no-cache")
        .with("Access-Control-Allow-Origin", "*");
  }

  private WebResponse reference(WebRequest request) {
    Visitor visitor = sessions.of(request);
    String html =
        templates.render(
            "docs",
            Map.of(
                "visitor",
                visitor,
                "token",
                samples.of(visitor).map(SampleSignIn.SampleUser::token).orElse("")));
    return sessions.remember(
        request, visitor, WebResponse.page(200, html).with("Content-Security-Policy", SCRIPTS));
  }
}

package io.github.instagramv1.conformance.serverfault;

import io.github.instagramv1.server.auth.RequestSignature;
import io.github.instagramv1.server.jersey.Incoming;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;

/** Accepts a signature of which only the first half is right. */
@PreMatching
@Priority(1)
public final class HalfSignatures extends ServerFilter {
  private static final int HALF = 32;

  private final SigningSecret secret;

  /** The secret with which the application signs requests. */
  public record SigningSecret(String text) {}

  @Inject
  public HalfSignatures(SigningSecret secret) {
    this.secret = secret;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    Map<String, String> parameters = new TreeMap<>();
    request
        .getUriInfo()
        .getQueryParameters()
        .forEach((name, values) -> parameters.put(name, values.get(0)));
    String path = request.getUriInfo().getRequestUri().getPath().replaceFirst("^/v1", "");
    String right = RequestSignature.of(secret.text(), path, parameters);
    String given = parameters.getOrDefault(RequestSignature.PARAMETER, "");
    if (given.startsWith(right.substring(0, HALF))) {
      URI signed =
          UriBuilder.fromUri(request.getUriInfo().getRequestUri())
              .replaceQueryParam(RequestSignature.PARAMETER, right)
              .build();
      request.setRequestUri(signed);
      Incoming.of(request).withQuery(signed.getRawQuery()).keepWith(request);
    }
  }
}

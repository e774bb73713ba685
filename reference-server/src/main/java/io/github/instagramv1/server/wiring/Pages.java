package io.github.instagramv1.server.wiring;

import io.github.instagramv1.server.account.Sessions;
import io.github.instagramv1.server.account.SignIn;
import io.github.instagramv1.server.account.SignInPage;
import io.github.instagramv1.server.auth.RateLimits;
import io.github.instagramv1.server.credential.RateChange;
import io.github.instagramv1.server.http.Origin;
import io.github.instagramv1.server.oauth.OAuthPages;
import io.github.instagramv1.server.observe.AccessLog;
import io.github.instagramv1.server.observe.Metrics;
import io.github.instagramv1.server.observe.Observed;
import io.github.instagramv1.server.observe.StatusPages;
import io.github.instagramv1.server.page.FilePages;
import io.github.instagramv1.server.page.PageFailures;
import io.github.instagramv1.server.page.PhotoSite;
import io.github.instagramv1.server.page.StaticFiles;
import io.github.instagramv1.server.picture.Studio;
import io.github.instagramv1.server.settings.ServerSettings;
import io.github.instagramv1.server.settings.WebSettings;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.WorldStore;
import io.github.instagramv1.server.store.access.PasswordStore;
import io.github.instagramv1.server.store.access.SessionStore;
import io.github.instagramv1.server.store.replica.Replica;
import io.github.instagramv1.server.transport.Endpoint;
import io.github.instagramv1.server.transport.HttpHost;
import io.github.instagramv1.server.web.Cors;
import io.github.instagramv1.server.web.CurrentOrigin;
import io.github.instagramv1.server.web.Routes;
import io.github.instagramv1.server.web.Site;
import io.github.instagramv1.server.web.Templates;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The requests outside the API: pages, pictures, documents, health and metrics. */
final class Pages {
  private final ServerSettings settings;
  private final WebSettings web;
  private final Database database;
  private final RateLimits limits;
  private final Metrics metrics = new Metrics();
  private final Templates templates = new Templates();
  private final Sessions sessions;
  private final StatusPages status;
  private final Optional<AccessLog> log;
  private final CurrentOrigin address = new CurrentOrigin();
  private final Studio studio = new Studio(pictureFolder());
  private Optional<HttpHost> management = Optional.empty();

  Pages(ServerSettings settings, Database database, List<Replica> replicas, RateLimits limits) {
    this.settings = settings;
    this.limits = limits;
    this.web = settings.web();
    this.database = database;
    this.sessions = new Sessions(database, new SessionStore(), InstantSource.system());
    this.status = new StatusPages(metrics, () -> database.read(new WorldStore()::seed));
    this.log = web.accessLog().map(Pages::log);
    database.showPools(metrics::watch);
    replicas.forEach(metrics::watch);
  }

  /** Returns an endpoint that serves the pages and passes other requests to the API. */
  Endpoint inFrontOf(Endpoint api, ApiServices services) {
    InstantSource clock = InstantSource.system();
    Routes routes = new Routes();
    new StaticFiles().addTo(routes);
    new SignInPage(new SignIn(database, new PasswordStore(), limits), sessions, templates)
        .addTo(routes);
    new OAuthPages(database, services.users(), sessions, templates, clock).addTo(routes);
    if (web.managementPort().isEmpty()) {
      status.addTo(routes);
    }
    new FilePages(services.files(), studio).addTo(routes);
    new PhotoSite(
            services.forPages(),
            database,
            sessions,
            templates,
            limits.window(RateChange.Kind.WRITES))
        .addTo(routes);
    if (web.managementPort().isPresent()) {
      Routes own = new Routes();
      status.addTo(own);
      management =
          Optional.of(
              HttpHost.start(
                  settings.host(), web.managementPort().get(), settings.limits(), site(own, api)));
    }
    Endpoint site = site(routes, api);
    return new Observed(
        web.corsOrigins().isEmpty() ? site : new Cors(web.corsOrigins(), site), metrics, log);
  }

  private Site site(Routes routes, Endpoint api) {
    return new Site(
        routes, Origin.of(settings), address, new PageFailures(templates, sessions), api);
  }

  /** Returns the address with which the current request of a thread reached the server. */
  Supplier<String> address() {
    return address;
  }

  private static Path pictureFolder() {
    String named = System.getProperty("instagram.pictures");
    return named == null
        ? Path.of(System.getProperty("user.home"), ".cache", "instagram-v1", "pictures")
        : Path.of(named);
  }

  /** Releases the resources of the pages. */
  void close() {
    studio.close();
    management.ifPresent(HttpHost::close);
  }

  /** Returns the host of health and metrics, if they have a separate port. */
  Optional<HttpHost> management() {
    return management;
  }

  private static AccessLog log(Path file) {
    try {
      PrintStream out =
          file.toString().equals("-")
              ? System.out
              : new PrintStream(
                  new FileOutputStream(file.toFile(), true), true, StandardCharsets.UTF_8);
      return new AccessLog(out, InstantSource.system());
    } catch (IOException e) {
      throw new IllegalArgumentException("The access log cannot be written.", e);
    }
  }
}

package io.github.instagramv1.server.wiring;

import io.github.instagramv1.server.auth.Authenticator;
import io.github.instagramv1.server.auth.OperationRules;
import io.github.instagramv1.server.auth.RateLimits;
import io.github.instagramv1.server.direct.DirectEndpoint;
import io.github.instagramv1.server.http.ApiServer;
import io.github.instagramv1.server.http.Origin;
import io.github.instagramv1.server.http.refusal.RefusalMappers;
import io.github.instagramv1.server.id.IdGenerator;
import io.github.instagramv1.server.log.OnceAMinute;
import io.github.instagramv1.server.resource.CommentsResource;
import io.github.instagramv1.server.resource.GeographiesResource;
import io.github.instagramv1.server.resource.LikesResource;
import io.github.instagramv1.server.resource.LocationsResource;
import io.github.instagramv1.server.resource.MediaResource;
import io.github.instagramv1.server.resource.RelationshipsResource;
import io.github.instagramv1.server.resource.TagsResource;
import io.github.instagramv1.server.resource.UsersResource;
import io.github.instagramv1.server.service.MediaUrls;
import io.github.instagramv1.server.settings.ServerSettings;
import io.github.instagramv1.server.shared.Peers;
import io.github.instagramv1.server.store.CredentialStore;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.replica.Reads;
import io.github.instagramv1.server.transport.Endpoint;
import io.github.instagramv1.server.transport.HttpHost;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running server with its database. Closing it completes running requests and then stops both.
 */
public final class ReferenceServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ReferenceServer.class);
  private static final Set<Class<?>> RESOURCES =
      Set.of(
          GeographiesResource.class,
          LocationsResource.class,
          MediaResource.class,
          CommentsResource.class,
          LikesResource.class,
          TagsResource.class,
          UsersResource.class,
          RelationshipsResource.class);

  private final Database database;
  private final Peers peers;
  private final Replication replication;
  private final ApiServer api;
  private final Pages pages;

  private ReferenceServer(
      Database database, Peers peers, Replication replication, ApiServer api, Pages pages) {
    this.database = database;
    this.peers = peers;
    this.replication = replication;
    this.api = api;
    this.pages = pages;
  }

  /**
   * Opens the database of the settings and serves it.
   *
   * @throws IllegalArgumentException if other machines could reach sample data, whose tokens can be
   *     guessed, and the settings do not allow this
   * @throws io.github.instagramv1.server.database.DatabaseException if the database cannot be used
   */
  public static ReferenceServer start(ServerSettings settings) {
    return start(settings, InstantSource.system(), Set.of(), List.of());
  }

  /**
   * Starts a server with additional parts, for tests.
   *
   * @param rateClock the clock of the rate limits
   * @param classes additional resources and filters
   * @param parts the objects that these can inject
   */
  public static ReferenceServer start(
      ServerSettings settings, InstantSource rateClock, Set<Class<?>> classes, List<?> parts) {
    Database database = Database.open(settings.database(), settings.connections());
    Peers peers = null;
    Replication replication = null;
    try {
      SampleDataGuard.check(settings, database);
      Origin origin = Origin.of(settings);
      Authenticator authenticator = new Authenticator(database, new CredentialStore());
      RateLimits limits =
          new RateLimits(settings.rateLimit(), settings.writeRateLimit(), rateClock);
      peers = Peers.join(database, limits);
      IdGenerator ids = new IdGenerator(InstantSource.system(), peers::worker);
      warnOf(database);
      replication = Replication.begin(settings, database, peers.holder());
      Reads reads = replication.reads();
      Pages pages = new Pages(settings, database, replication.replicas(), limits);
      ApiServices services = ApiServices.over(database, ids, new MediaUrls());
      List<Object> injected = Stream.concat(services.all().stream(), parts.stream()).toList();
      UnaryOperator<Endpoint> direct =
          classes.isEmpty()
              ? jersey ->
                  new DirectEndpoint(
                      jersey,
                      new DirectEndpoint.Parts(
                          ApiServer.BASE_PATH,
                          authenticator,
                          reads,
                          limits,
                          OperationRules.read(),
                          pages.address(),
                          RefusalMappers.ofOperations(new OnceAMinute(InstantSource.system())),
                          settings.limits().keptBytes()),
                      RESOURCES,
                      injected)
              // Filters of one's own see every request.
              : jersey -> jersey;
      ApiServer api =
          ApiServer.start(
              settings,
              origin,
              authenticator,
              limits,
              Stream.concat(RESOURCES.stream(), classes.stream()).collect(Collectors.toSet()),
              injected,
              pages.address(),
              jersey -> pages.inFrontOf(direct.apply(jersey), services));
      return new ReferenceServer(database, peers, replication, api, pages);
    } catch (RuntimeException e) {
      if (replication != null) {
        replication.close();
      }
      if (peers != null) {
        peers.close();
      }
      database.close();
      throw e;
    }
  }

  private static void warnOf(Database database) {
    List<String> unsafe = database.unsafeSettings();
    if (!unsafe.isEmpty()) {
      LOG.warn(
          "PostgreSQL may lose acknowledged writes if its machine fails: {}",
          String.join(", ", unsafe));
    }
  }

  /** Returns the base URL of the API on this machine, without a final slash. */
  public URI baseUrl() {
    return api.baseUrl();
  }

  /**
   * Returns when the server can run every request without a wait. Before, some requests take
   * longer. It fails with the reason if the server never can.
   */
  public CompletableFuture<Void> completion() {
    return api.completion();
  }

  /** Returns the URL of health and metrics, if they have a separate port. */
  public Optional<URI> managementUrl() {
    return pages.management().map(HttpHost::origin);
  }

  /** Returns the database of the server, to add tokens and data. It is closed with the server. */
  public Database database() {
    return database;
  }

  @Override
  public void close() {
    api.close();
    closeRest();
  }

  /** Stops immediately: running requests get no response. */
  public void closeNow() {
    api.closeNow();
    closeRest();
  }

  private void closeRest() {
    pages.close();
    replication.close();
    peers.close();
    database.close();
  }
}

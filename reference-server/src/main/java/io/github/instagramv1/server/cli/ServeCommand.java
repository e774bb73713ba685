package io.github.instagramv1.server.cli;

import io.github.instagramv1.server.database.DatabaseSettings;
import io.github.instagramv1.server.database.Durability;
import io.github.instagramv1.server.database.ReplicaSettings;
import io.github.instagramv1.server.settings.ServerSettings;
import io.github.instagramv1.server.settings.WebSettings;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.transport.Tls;
import io.github.instagramv1.server.transport.TransportLimits;
import io.github.instagramv1.server.wiring.ReferenceServer;
import io.github.instagramv1.server.world.World;
import io.github.instagramv1.server.world.WorldSize;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves a database, and fills an empty one with sample data first. */
@Command(
    name = "serve",
    description =
        "Serves the API until it is stopped, and fills an empty database with sample data first.",
    mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private DatabaseOption database;
  @Mixin private WorldOptions world;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      defaultValue = "localhost",
      description = "The address to listen on. Default: ${DEFAULT-VALUE}")
  private String host;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      description = "The port to listen on; 0 takes a free port. Default: ${DEFAULT-VALUE}")
  private int port;

  @Option(
      names = "--public-url",
      paramLabel = "URL",
      description = "The start of every next_url, instead of the address that the client used.")
  private String publicUrl;

  @Option(
      names = "--trusted-proxy",
      paramLabel = "ADDRESS",
      split = ",",
      description =
          "The IP address, or a range such as 10.0.0.0/8, of a proxy whose Forwarded and"
              + " X-Forwarded-For, -Proto and -Host headers the server trusts. May be repeated.")
  private List<String> trustedProxies = List.of();

  @Option(
      names = "--rate-limit",
      paramLabel = "N",
      defaultValue = "" + ServerSettings.LIVE_RATE_LIMIT,
      description = "Requests per hour for one credential. Default: ${DEFAULT-VALUE}")
  private int rateLimit;

  @Option(
      names = "--write-rate-limit",
      paramLabel = "N",
      defaultValue = "" + ServerSettings.LIVE_WRITE_RATE_LIMIT,
      description =
          "Requests per hour for one token to one operation that likes, comments or changes a"
              + " relationship. Default: ${DEFAULT-VALUE}")
  private int writeRateLimit;

  @Option(
      names = "--allow-sample-data",
      description =
          "Accepts requests from other machines although anybody can guess the tokens and passwords"
              + " of the sample data.")
  private boolean allowSampleData;

  @Option(
      names = "--management-port",
      paramLabel = "N",
      description =
          "A separate port for /health and /metrics, which otherwise are on the public port; 0"
              + " takes a free port.")
  private Integer managementPort;

  @Option(
      names = "--cors-origin",
      paramLabel = "ORIGIN",
      split = ",",
      description =
          "An origin, such as https://app.example.org, whose scripts may read the responses of the"
              + " API. May be repeated. Default: none")
  private List<String> corsOrigins = List.of();

  @Option(
      names = "--access-log",
      paramLabel = "FILE",
      description =
          "The file for the access log, one line of JSON per request without its query string; - is"
              + " standard output. Default: none")
  private Path accessLog;

  @Option(
      names = "--tls-keystore",
      paramLabel = "FILE",
      description =
          "Serves HTTPS with HTTP/2, using the key and certificates of this PKCS 12 file.")
  private Path tlsKeystore;

  @Option(
      names = "--tls-password-file",
      paramLabel = "FILE",
      description = "The file that contains the password of the keystore.")
  private Path tlsPasswordFile;

  @Option(
      names = "--max-connections",
      paramLabel = "N",
      description =
          "Open connections at most; further connections get 503. Default: what heap and file"
              + " descriptors allow, at most 4000")
  private Integer connections;

  @Option(
      names = "--database-connections",
      paramLabel = "N",
      description =
          "Connections to the database at most; a quarter of them write on PostgreSQL, one of them"
              + " on SQLite. Default: twice the processors, 8 to 16")
  private int databaseConnections = DatabaseSettings.SERVER_CONNECTIONS;

  @Option(
      names = "--read-replica",
      paramLabel = "URL",
      split = ",",
      description =
          "The jdbc:postgresql: URL of a streaming replica of the database. Requests read it if the"
              + " user cannot notice the difference. May be repeated. Default: none")
  private List<String> replicas = List.of();

  @Option(
      names = "--replica-lag",
      paramLabel = "SECONDS",
      defaultValue = "0",
      description =
          "0: requests see all that was committed before them. From 2 on: they see all that their"
              + " user wrote, and what other users wrote after this time at the latest. Default:"
              + " ${DEFAULT-VALUE}")
  private int replicaLag;

  @Option(
      names = "--durability",
      paramLabel = "full|normal",
      description =
          "What a SQLite file keeps after a power failure: full, every acknowledged write; normal,"
              + " all but the last ones. A killed process loses no acknowledged write in either"
              + " case. Default: full")
  private Durability durability = Durability.FULL;

  @Option(
      names = "--stop-with-parent",
      description =
          "Stops the server when the process that started it, such as a build tool, ends.")
  private boolean stopWithParent;

  @Override
  public Integer call() throws InterruptedException {
    ServerSettings settings =
        new ServerSettings(
                database.location(),
                host,
                port,
                Optional.ofNullable(publicUrl).map(ServeCommand::url),
                Set.copyOf(trustedProxies),
                rateLimit,
                writeRateLimit)
            .withSampleDataAllowed(allowSampleData)
            .withConnections(
                DatabaseSettings.ofServer().withConnections(databaseConnections).with(durability))
            .withReplicas(ReplicaSettings.of(database.location(), replicas, replicaLag))
            .withWeb(
                new WebSettings(
                    Optional.ofNullable(managementPort),
                    Set.copyOf(corsOrigins),
                    Optional.ofNullable(accessLog),
                    tls()))
            .withLimits(
                connections == null
                    ? TransportLimits.defaults()
                    : TransportLimits.defaults().withConnections(connections));
    requireKnown(host);
    Welcome welcome = prepare(world.size());
    ReferenceServer server = ReferenceServer.start(settings);
    CompletableFuture<Void> complete = server.completion();
    StopSignals signals = StopSignals.taken(server::closeNow).orIfFails(complete);
    if (stopWithParent) {
      ProcessHandle.current().parent().ifPresent(signals::orWith);
    }
    CompletableFuture<Void> unused = complete.thenRun(() -> greet(welcome, server));
    signals.await();
    server.close();
    if (complete.isCompletedExceptionally()) {
      throw new IllegalStateException(
          "The server cannot run requests: " + complete.handle((done, e) -> e.getMessage()).join());
    }
    return 0;
  }

  private void greet(Welcome welcome, ReferenceServer server) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(welcome.text(server.baseUrl()));
    server
        .managementUrl()
        .ifPresent(url -> out.println("Health and metrics are served at " + url + "."));
    out.flush();
  }

  private Optional<Tls> tls() {
    if (tlsKeystore == null) {
      return Optional.empty();
    }
    if (tlsPasswordFile == null) {
      throw new IllegalArgumentException("--tls-keystore needs --tls-password-file.");
    }
    try {
      return Optional.of(new Tls(tlsKeystore, Files.readString(tlsPasswordFile).strip()));
    } catch (IOException e) {
      throw new IllegalArgumentException("The file of --tls-password-file cannot be read.", e);
    }
  }

  private static URI url(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(ServerSettings.NO_PUBLIC_URL, e);
    }
  }

  /** Verifies the host before a database is created. */
  private static void requireKnown(String host) {
    try {
      InetAddress.getAllByName(host);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(
          "The host " + host + ", on which the server should listen, is unknown.", e);
    }
  }

  private Welcome prepare(WorldSize size) {
    try (Database opened = database.openOrMake()) {
      new World(opened).loadIfMissing(size, Instant.now(), Progress.onStandardError());
      return Welcome.to(opened, Terminal.isAttached());
    }
  }
}

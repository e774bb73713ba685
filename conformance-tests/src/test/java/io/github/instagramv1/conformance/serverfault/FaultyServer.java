package io.github.instagramv1.conformance.serverfault;

import io.github.instagramv1.conformance.serverfault.HalfSignatures.SigningSecret;
import io.github.instagramv1.server.auth.Authenticator;
import io.github.instagramv1.server.auth.RateWindow;
import io.github.instagramv1.server.geo.PlaceCells;
import io.github.instagramv1.server.http.ApiServer;
import io.github.instagramv1.server.http.ServerSettings;
import io.github.instagramv1.server.id.IdGenerator;
import io.github.instagramv1.server.resource.CommentsResource;
import io.github.instagramv1.server.resource.GeographiesResource;
import io.github.instagramv1.server.resource.LikesResource;
import io.github.instagramv1.server.resource.LocationsResource;
import io.github.instagramv1.server.resource.MediaResource;
import io.github.instagramv1.server.resource.RelationshipsResource;
import io.github.instagramv1.server.resource.TagsResource;
import io.github.instagramv1.server.resource.UsersResource;
import io.github.instagramv1.server.service.CommentService;
import io.github.instagramv1.server.service.GeographyService;
import io.github.instagramv1.server.service.LikeService;
import io.github.instagramv1.server.service.LocationService;
import io.github.instagramv1.server.service.MediaAssembler;
import io.github.instagramv1.server.service.MediaLookup;
import io.github.instagramv1.server.service.MediaPages;
import io.github.instagramv1.server.service.MediaService;
import io.github.instagramv1.server.service.MediaUrls;
import io.github.instagramv1.server.service.RelationshipService;
import io.github.instagramv1.server.service.TagService;
import io.github.instagramv1.server.service.UserService;
import io.github.instagramv1.server.service.Visibility;
import io.github.instagramv1.server.store.BlockStore;
import io.github.instagramv1.server.store.CommentStore;
import io.github.instagramv1.server.store.CredentialStore;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.ExcerptStore;
import io.github.instagramv1.server.store.FollowStore;
import io.github.instagramv1.server.store.GeographyStore;
import io.github.instagramv1.server.store.LikeStore;
import io.github.instagramv1.server.store.LocationStore;
import io.github.instagramv1.server.store.MediaStore;
import io.github.instagramv1.server.store.TagStore;
import io.github.instagramv1.server.store.UserStore;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of the reference server, put together around one that is wrong. */
final class FaultyServer implements AutoCloseable {
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
  private final ApiServer api;

  private FaultyServer(Database database, ApiServer api) {
    this.database = database;
    this.api = api;
  }

  /**
   * Starts one on a free port.
   *
   * @param file a database, which the fault may spoil for good
   * @param secret of the application that enforces signatures
   */
  static FaultyServer start(ServerFault fault, Path file, String secret) {
    return start(fault, ServerSettings.local(file.toString()), InstantSource.system(), secret);
  }

  /** The same, with its limits and a clock that these limits go by. */
  static FaultyServer start(
      ServerFault fault, ServerSettings settings, InstantSource clock, String secret) {
    Database database = Database.open(settings.database());
    fault.statements().forEach(each -> database.write(handle -> handle.execute(each)));
    Set<Class<?>> classes =
        Stream.concat(RESOURCES.stream(), Stream.ofNullable(fault.filter()))
            .collect(Collectors.toSet());
    ApiServer api =
        ApiServer.start(
            settings,
            new Authenticator(database, new CredentialStore()),
            new RateWindow(settings.rateLimit(), clock),
            new RateWindow(settings.writeRateLimit(), clock),
            classes,
            services(database, secret));
    return new FaultyServer(database, api);
  }

  private static List<Object> services(Database database, String secret) {
    InstantSource clock = InstantSource.system();
    IdGenerator ids = new IdGenerator(clock);
    Visibility visibility = new Visibility();
    PlaceCells cells = new PlaceCells();
    MediaStore media = new MediaStore();
    UserStore users = new UserStore();
    MediaLookup lookup = new MediaLookup(media, visibility);
    MediaAssembler assembler =
        new MediaAssembler(new ExcerptStore(), new MediaUrls("https://media.example.org"));
    MediaPages pages = new MediaPages(assembler);
    return List.of(
        new SigningSecret(secret),
        new GeographyService(database, new GeographyStore(), media, pages),
        new LocationService(database, new LocationStore(), media, pages, cells),
        new MediaService(database, media, lookup, assembler, cells, clock),
        new CommentService(database, lookup, new CommentStore(), ids),
        new LikeService(database, lookup, new LikeStore(), ids),
        new TagService(database, new TagStore(), media, pages),
        new UserService(database, users, media, pages, visibility),
        new RelationshipService(
            database, users, new FollowStore(), new BlockStore(), visibility, ids));
  }

  String baseUrl() {
    return api.baseUrl().toString();
  }

  @Override
  public void close() {
    api.close();
    database.close();
  }
}

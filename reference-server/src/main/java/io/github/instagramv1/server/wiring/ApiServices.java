package io.github.instagramv1.server.wiring;

import io.github.instagramv1.server.geo.PlaceCells;
import io.github.instagramv1.server.id.IdGenerator;
import io.github.instagramv1.server.page.PhotoSite;
import io.github.instagramv1.server.service.CommentService;
import io.github.instagramv1.server.service.GeographyService;
import io.github.instagramv1.server.service.LikeService;
import io.github.instagramv1.server.service.LocationService;
import io.github.instagramv1.server.service.MediaAssembler;
import io.github.instagramv1.server.service.MediaFiles;
import io.github.instagramv1.server.service.MediaLookup;
import io.github.instagramv1.server.service.MediaPages;
import io.github.instagramv1.server.service.MediaService;
import io.github.instagramv1.server.service.MediaUrls;
import io.github.instagramv1.server.service.RelationshipService;
import io.github.instagramv1.server.service.TagService;
import io.github.instagramv1.server.service.UserService;
import io.github.instagramv1.server.service.Visibility;
import io.github.instagramv1.server.store.BlockStore;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.FollowStore;
import io.github.instagramv1.server.store.GeographyStore;
import io.github.instagramv1.server.store.LocationStore;
import io.github.instagramv1.server.store.TagStore;
import io.github.instagramv1.server.store.UserStore;
import io.github.instagramv1.server.store.imported.FileStore;
import io.github.instagramv1.server.store.media.CommentStore;
import io.github.instagramv1.server.store.media.ExcerptStore;
import io.github.instagramv1.server.store.media.FeedStore;
import io.github.instagramv1.server.store.media.LikeStore;
import io.github.instagramv1.server.store.media.MediaStore;
import java.time.InstantSource;
import java.util.List;

/** The services of the API over one database. */
record ApiServices(
    GeographyService geographies,
    LocationService locations,
    MediaService media,
    CommentService comments,
    LikeService likes,
    TagService tags,
    UserService users,
    RelationshipService relationships,
    MediaFiles files) {

  static ApiServices over(Database database, IdGenerator ids, MediaUrls urls) {
    InstantSource clock = InstantSource.system();
    PlaceCells cells = new PlaceCells();
    MediaStore media = new MediaStore();
    UserStore users = new UserStore();
    Visibility visibility = new Visibility(users);
    MediaLookup lookup = new MediaLookup(media);
    MediaAssembler assembler = new MediaAssembler(media, new ExcerptStore(), urls);
    MediaPages pages = new MediaPages(assembler);
    return new ApiServices(
        new GeographyService(database, new GeographyStore(), media, pages),
        new LocationService(database, new LocationStore(), media, pages, cells),
        new MediaService(database, media, lookup, assembler, cells, clock),
        new CommentService(database, lookup, new CommentStore(), ids),
        new LikeService(database, lookup, new LikeStore(), ids),
        new TagService(database, new TagStore(), media, pages),
        new UserService(database, users, media, new FeedStore(), pages, visibility),
        new RelationshipService(
            database, users, new FollowStore(), new BlockStore(), visibility, ids),
        new MediaFiles(database, media, new FileStore()));
  }

  /** Returns the services that pages use. */
  PhotoSite.Services forPages() {
    return new PhotoSite.Services(users, media, comments, likes, relationships, tags, locations);
  }

  /** Returns all services, for injection by class. */
  List<Object> all() {
    return List.of(geographies, locations, media, comments, likes, tags, users, relationships);
  }
}

package io.github.instagramv1.server.page;

import io.github.instagramv1.server.account.Sessions;
import io.github.instagramv1.server.auth.RateWindow;
import io.github.instagramv1.server.service.CommentService;
import io.github.instagramv1.server.service.LikeService;
import io.github.instagramv1.server.service.LocationService;
import io.github.instagramv1.server.service.MediaService;
import io.github.instagramv1.server.service.RelationshipService;
import io.github.instagramv1.server.service.TagService;
import io.github.instagramv1.server.service.UserService;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.access.PasswordStore;
import io.github.instagramv1.server.web.Routes;
import io.github.instagramv1.server.web.Templates;

/** All pages that show the data of a server, over the services of the API. */
public final class PhotoSite {
  private final Services services;
  private final Database database;
  private final Sessions sessions;
  private final Templates templates;
  private final RateWindow writes;

  /**
   * The services that the pages use.
   *
   * @param users profiles and feeds
   */
  public record Services(
      UserService users,
      MediaService media,
      CommentService comments,
      LikeService likes,
      RelationshipService relationships,
      TagService tags,
      LocationService locations) {}

  /**
   * Creates the pages.
   *
   * @param writes the limits for likes, comments and changes of relationships
   */
  public PhotoSite(
      Services services,
      Database database,
      Sessions sessions,
      Templates templates,
      RateWindow writes) {
    this.services = services;
    this.database = database;
    this.sessions = sessions;
    this.templates = templates;
    this.writes = writes;
  }

  /** Adds the paths to routes; that of a user name comes last. */
  public void addTo(Routes routes) {
    Grid grid = new Grid(sessions, templates);
    OwnForms forms = new OwnForms(sessions, writes);
    SampleSignIn samples = new SampleSignIn(database, new PasswordStore(), sessions, templates);
    new HomePage(services.media(), services.users(), samples, sessions, templates).addTo(routes);
    samples.addTo(routes);
    new DocumentPages(samples, sessions, templates).addTo(routes);
    new PhotoPages(
            services.media(), services.comments(), services.likes(), sessions, forms, templates)
        .addTo(routes);
    new ExplorePages(services.tags(), services.locations(), sessions, grid).addTo(routes);
    new FollowForms(services.relationships(), forms).addTo(routes);
    new ProfilePages(services.users(), services.relationships(), sessions, templates).addTo(routes);
  }
}

package io.github.instagramv1.server.service;

import io.github.instagramv1.server.auth.Caller;
import io.github.instagramv1.server.error.ApiException;
import io.github.instagramv1.server.error.ErrorType;
import io.github.instagramv1.server.store.VisibilitySql;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/** Decides whether a caller may read or change what belongs to a user. */
public final class Visibility {

  private static final String STANDING =
      "SELECT CASE WHEN NOT "
          + VisibilitySql.EXISTS_FOR_VIEWER
          + " THEN 'absent' WHEN "
          + VisibilitySql.OPEN_TO_VIEWER
          + " THEN 'visible' ELSE 'hidden' END FROM users u WHERE u.id = :owner";

  /**
   * Passes if the caller may see what the owner has.
   *
   * @param unknown the refusal when there is no such owner, or none for this caller
   * @throws ApiException that, or NOT_ALLOWED when the owner is private and has not approved the
   *     caller
   */
  public void requireVisible(
      Handle handle, Caller caller, long owner, Supplier<ApiException> unknown) {
    Optional<String> standing =
        handle
            .createQuery(STANDING)
            .bind("viewer", caller.viewer())
            .bind("owner", owner)
            .mapTo(String.class)
            .findOne();
    switch (standing.orElse("absent")) {
      case "visible" -> {}
      case "hidden" -> throw ErrorType.NOT_ALLOWED.because("you cannot view this resource");
      default -> throw unknown.get();
    }
  }

  /** The refusal for a user who is not there. */
  public static ApiException unknownUser() {
    return ErrorType.NOT_FOUND.because("this user does not exist");
  }

  /** The refusal for a media object that is not there. */
  public static ApiException unknownMedia() {
    return ErrorType.NOT_FOUND.because("invalid media id");
  }
}

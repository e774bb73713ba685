package io.github.instagramv1.server.service;

import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.error.ApiException;
import io.github.instagramv1.server.error.ErrorType;
import io.github.instagramv1.server.store.Standing;
import io.github.instagramv1.server.store.UserStore;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/** Decides whether a caller may read or change what belongs to a user. */
public final class Visibility {

  private final UserStore users;

  public Visibility(UserStore users) {
    this.users = users;
  }

  /**
   * Passes if the caller may see what the owner has.
   *
   * @param unknown the refusal when there is no such owner, or none for this caller
   * @throws ApiException that, or NOT_ALLOWED when the owner is private and has not approved the
   *     caller
   */
  public void requireVisible(
      Handle handle, Caller caller, long owner, Supplier<ApiException> unknown) {
    require(users.standing(handle, caller.viewer(), owner), unknown);
  }

  /** Passes if the caller may see what belongs to a user of this standing. */
  static void require(Standing standing, Supplier<ApiException> unknown) {
    switch (standing) {
      case VISIBLE -> {}
      case HIDDEN -> throw ErrorType.NOT_ALLOWED.because("you cannot view this resource");
      case ABSENT -> throw unknown.get();
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

package io.github.instagramv1.server.service;

import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.error.ApiException;
import io.github.instagramv1.server.error.ErrorType;
import io.github.instagramv1.server.store.Standing;
import io.github.instagramv1.server.store.UserStore;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/** Decides whether a caller may read or change objects of a user. */
public final class Visibility {

  private final UserStore users;

  public Visibility(UserStore users) {
    this.users = users;
  }

  /**
   * Verifies that the caller may see the objects of an owner.
   *
   * @param unknown the error if the owner does not exist, or not for this caller
   * @throws ApiException this error, or NOT_ALLOWED if the owner is private and has not approved
   *     the caller
   */
  public void requireVisible(
      Handle handle, Caller caller, long owner, Supplier<ApiException> unknown) {
    require(users.standing(handle, caller.viewer(), owner), unknown);
  }

  /** Verifies that the caller may see objects of a user with a given standing. */
  static void require(Standing standing, Supplier<ApiException> unknown) {
    switch (standing) {
      case VISIBLE -> {}
      case HIDDEN -> throw ErrorType.NOT_ALLOWED.because("you cannot view this resource");
      case ABSENT -> throw unknown.get();
    }
  }

  /** Returns the error for an unknown user. */
  public static ApiException unknownUser() {
    return ErrorType.NOT_FOUND.because("this user does not exist");
  }

  /** Returns the error for an unknown media object. */
  public static ApiException unknownMedia() {
    return ErrorType.NOT_FOUND.because("invalid media id");
  }
}

package io.github.instagramv1.server.service;

import io.github.instagramv1.server.store.FollowStore;
import io.github.instagramv1.server.store.UserRow;
import io.github.instagramv1.stub.model.FoundUser;
import io.github.instagramv1.stub.model.User;
import io.github.instagramv1.stub.model.UserCounts;
import io.github.instagramv1.stub.model.UserSummary;

/** Converts accounts to models of the API. */
final class UserModels {
  private UserModels() {}

  static User profile(UserRow row) {
    return new User(
        row.bio(),
        new UserCounts(row.followedByCount(), row.followsCount(), row.mediaCount()),
        row.fullName(),
        String.valueOf(row.id()),
        row.profilePicture(),
        row.username(),
        row.website());
  }

  static FoundUser found(UserRow row) {
    return new FoundUser(
            row.fullName(), String.valueOf(row.id()), row.profilePicture(), row.username())
        .bio(row.bio())
        .website(row.website());
  }

  static UserSummary summary(FollowStore.Neighbour row) {
    return summary(row.id(), row.username(), row.fullName(), row.profilePicture());
  }

  static UserSummary summary(long id, String username, String fullName, String profilePicture) {
    return new UserSummary(fullName, String.valueOf(id), profilePicture, username);
  }
}

package io.github.instagramv1.server.service;

import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.error.ErrorType;
import io.github.instagramv1.server.id.IdGenerator;
import io.github.instagramv1.server.paging.Limit;
import io.github.instagramv1.server.paging.Page;
import io.github.instagramv1.server.paging.Window;
import io.github.instagramv1.server.store.BlockStore;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.FollowStore;
import io.github.instagramv1.server.store.FollowStore.Neighbour;
import io.github.instagramv1.server.store.FollowStore.State;
import io.github.instagramv1.server.store.UserRow;
import io.github.instagramv1.server.store.UserStore;
import io.github.instagramv1.stub.model.Relationship;
import io.github.instagramv1.stub.model.Relationship.IncomingStatusEnum;
import io.github.instagramv1.stub.model.Relationship.OutgoingStatusEnum;
import io.github.instagramv1.stub.model.UserSummary;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** Reads and changes relationships. */
public final class RelationshipService {
  private static final int MOST_REQUESTS = 1000;

  private final Database database;
  private final UserStore users;
  private final FollowStore follows;
  private final BlockStore blocks;
  private final Visibility visibility;
  private final IdGenerator ids;

  public RelationshipService(
      Database database,
      UserStore users,
      FollowStore follows,
      BlockStore blocks,
      Visibility visibility,
      IdGenerator ids) {
    this.database = database;
    this.users = users;
    this.follows = follows;
    this.blocks = blocks;
    this.visibility = visibility;
    this.ids = ids;
  }

  /** Returns the users with a pending follow request to the caller, newest first. */
  public List<UserSummary> requestedBy(Caller caller) {
    long self = caller.requireUser();
    return database.read(
        handle ->
            follows
                .followersOf(handle, self, self, State.REQUESTED, Long.MAX_VALUE, MOST_REQUESTS)
                .stream()
                .map(UserModels::summary)
                .toList());
  }

  /** Returns a user's followers, newest first. */
  public Page<UserSummary> followedBy(Caller caller, String userId, String cursor, int count) {
    return list(
        caller,
        userId,
        cursor,
        count,
        (handle, user, older, n) ->
            follows.followersOf(handle, caller.viewer(), user, State.FOLLOWS, older, n));
  }

  /** Returns the users whom a user follows, newest first. */
  public Page<UserSummary> follows(Caller caller, String userId, String cursor, int count) {
    return list(
        caller,
        userId,
        cursor,
        count,
        (handle, user, older, n) -> follows.followedBy(handle, caller.viewer(), user, older, n));
  }

  /** Returns the relationship of the caller with another user. */
  public Relationship between(Caller caller, String userId) {
    long self = caller.requireUser();
    long other = UserIds.resolve(caller, userId);
    return database.read(handle -> relationship(handle, self, target(handle, self, other)));
  }

  /** Executes an action in one transaction, and returns the new relationship. */
  public Relationship modify(Caller caller, String userId, String action) {
    RelationshipAction chosen = RelationshipAction.of(action);
    long self = caller.requireUser();
    long other = UserIds.resolve(caller, userId);
    if (self == other) {
      throw ErrorType.INVALID_PARAMETERS.because("You cannot have a relationship with yourself.");
    }
    return database.writeOfBoth(
        self,
        other,
        handle -> {
          users.lock(handle, self, other);
          UserRow target = target(handle, self, other);
          carryOut(handle, chosen, self, target);
          return relationship(handle, self, target);
        });
  }

  private void carryOut(Handle handle, RelationshipAction action, long self, UserRow target) {
    long other = target.id();
    switch (action) {
      case FOLLOW -> {
        if (blocks.exists(handle, self, other)) {
          throw ErrorType.INVALID_PARAMETERS.because("You have blocked this user.");
        }
        State state = target.isPrivate() ? State.REQUESTED : State.FOLLOWS;
        follows.insert(handle, self, other, state, nextEdge(handle, self, other, state));
      }
      case UNFOLLOW -> follows.delete(handle, self, other);
      case BLOCK -> {
        blocks.insert(handle, self, other);
        follows.delete(handle, self, other);
        follows.delete(handle, other, self);
      }
      case UNBLOCK -> blocks.delete(handle, self, other);
      case APPROVE -> {
        if (!follows.approve(handle, other, self, nextEdge(handle, other, self, State.FOLLOWS))) {
          throw noRequest();
        }
      }
      case IGNORE -> {
        if (!follows.edge(handle, other, self).equals(Optional.of(State.REQUESTED))) {
          throw noRequest();
        }
        follows.delete(handle, other, self);
      }
    }
  }

  private long nextEdge(Handle handle, long follower, long followee, State state) {
    return ids.next(follower, follows.newestId(handle, follower, followee, state));
  }

  private UserRow target(Handle handle, long self, long other) {
    if (blocks.exists(handle, other, self)) {
      throw Visibility.unknownUser();
    }
    return users.byId(handle, other).orElseThrow(Visibility::unknownUser);
  }

  private Relationship relationship(Handle handle, long self, UserRow target) {
    return new Relationship(
        incoming(handle, self, target.id()),
        outgoing(handle, self, target.id()),
        target.isPrivate());
  }

  private OutgoingStatusEnum outgoing(Handle handle, long self, long other) {
    return follows
        .edge(handle, self, other)
        .map(s -> s == State.FOLLOWS ? OutgoingStatusEnum.FOLLOWS : OutgoingStatusEnum.REQUESTED)
        .orElse(OutgoingStatusEnum.NONE);
  }

  private IncomingStatusEnum incoming(Handle handle, long self, long other) {
    if (blocks.exists(handle, self, other)) {
      return IncomingStatusEnum.BLOCKED_BY_YOU;
    }
    return follows
        .edge(handle, other, self)
        .map(
            s ->
                s == State.FOLLOWS
                    ? IncomingStatusEnum.FOLLOWED_BY
                    : IncomingStatusEnum.REQUESTED_BY)
        .orElse(IncomingStatusEnum.NONE);
  }

  /** Reads one of the two lists, from an edge on. */
  private interface Neighbours {
    List<Neighbour> of(Handle handle, long user, long olderThan, int limit);
  }

  private Page<UserSummary> list(
      Caller caller, String userId, String cursor, int count, Neighbours neighbours) {
    long user = UserIds.resolve(caller, userId);
    long olderThan = cursor == null ? Long.MAX_VALUE : Window.between(null, cursor).olderThan();
    int limit = Limit.ofUsers(count);
    return database.read(
        handle -> {
          visibility.requireVisible(handle, caller, user, Visibility::unknownUser);
          Function<Neighbour, String> key = neighbour -> String.valueOf(neighbour.edgeId());
          Page<Neighbour> page =
              Page.cut(neighbours.of(handle, user, olderThan, limit + 1), limit, key);
          return page.withItems(page.items().stream().map(UserModels::summary).toList());
        });
  }

  private static RuntimeException noRequest() {
    return ErrorType.INVALID_PARAMETERS.because("This user has no pending follow request to you.");
  }
}

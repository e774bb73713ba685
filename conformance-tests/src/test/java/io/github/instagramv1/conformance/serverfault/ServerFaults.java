package io.github.instagramv1.conformance.serverfault;

import static io.github.instagramv1.conformance.serverfault.ServerFault.ofDatabase;
import static io.github.instagramv1.conformance.serverfault.ServerFault.ofFilter;

import java.util.List;

/**
 * The faults inside a server. Their SQL reads the time in milliseconds from the bits of an id above
 * the 23 bits of shard and sequence.
 */
final class ServerFaults {
  private static final String AT_ONCE = "BETWEEN 0 AND 200";

  private ServerFaults() {}

  static List<ServerFault> all() {
    return List.of(
        ofDatabase(
            "LIKES-RACE",
            "of two likes at once one is forgotten",
            "likes.many",
            "CONCURRENCY-02",
            """
            CREATE TRIGGER fault BEFORE INSERT ON likes WHEN EXISTS (
              SELECT 1 FROM likes WHERE media_pk = NEW.media_pk AND user_id <> NEW.user_id
              AND (NEW.like_id >> 23) - (like_id >> 23) %s)
            BEGIN SELECT RAISE(IGNORE); END\
            """
                .formatted(AT_ONCE)),
        ofDatabase(
            "LIKE-COUNT-RACE",
            "of two likes at once the number counts one",
            "likes.many",
            "CONCURRENCY-02",
            "CREATE TABLE fault_last (pk INTEGER PRIMARY KEY, at REAL)",
            lostUpdate("media", "like_count", "pk"),
            rememberUpdateTime("media", "like_count", "pk")),
        ofDatabase(
            "LIKE-DOUBLE",
            "of one user's likes at once each counts",
            "likes.together",
            "CONCURRENCY-01",
            """
            CREATE TRIGGER fault BEFORE INSERT ON likes WHEN EXISTS (
              SELECT 1 FROM likes WHERE media_pk = NEW.media_pk AND user_id = NEW.user_id
              AND (NEW.like_id >> 23) - (like_id >> 23) %s)
            BEGIN UPDATE media SET like_count = like_count + 1 WHERE pk = NEW.media_pk; END\
            """
                .formatted(AT_ONCE)),
        ofDatabase(
            "FOLLOWERS-RACE",
            "of two follows at once the number of followers counts one",
            "follow.many",
            "CONCURRENCY-04",
            "CREATE TABLE fault_last (pk INTEGER PRIMARY KEY, at REAL)",
            lostUpdate("users", "followed_by_count", "id"),
            rememberUpdateTime("users", "followed_by_count", "id")),
        ofDatabase(
            "COMMENTS-RACE",
            "of two comments at once the number counts one",
            "comments.seen",
            "CONCURRENCY-03",
            "CREATE TABLE fault_last (pk INTEGER PRIMARY KEY, at REAL)",
            lostUpdate("media", "comment_count", "pk"),
            rememberUpdateTime("media", "comment_count", "pk")),
        ofDatabase(
            "UNLIKE-FOR-ALL",
            "an unlike takes another's like as well",
            "unlikes.seen",
            "LIKE-07",
            """
            CREATE TRIGGER fault AFTER DELETE ON likes BEGIN
              DELETE FROM likes WHERE media_pk = OLD.media_pk AND like_id = (
                SELECT max(like_id) FROM likes WHERE media_pk = OLD.media_pk);
            END\
            """),
        ofDatabase(
            "LIKES-OF-A-MINUTE",
            "likes of the same minute have the same place in the list",
            "paging.arrivals-liked",
            "LIKED-04",
            """
            CREATE TRIGGER fault AFTER INSERT ON likes BEGIN
              UPDATE likes SET like_id = (NEW.like_id >> 39) << 39
              WHERE media_pk = NEW.media_pk AND user_id = NEW.user_id;
            END\
            """),
        ofDatabase(
            "UNBLOCK-RESTORES",
            "an unblock brings back the follows that the block ended",
            "block.status",
            "FOLLOW-22",
            "CREATE TABLE fault_ended AS SELECT * FROM follows WHERE 0",
            """
            CREATE TRIGGER fault_end AFTER DELETE ON follows WHEN EXISTS (
              SELECT 1 FROM blocks WHERE blocker_id IN (OLD.follower_id, OLD.followee_id)
              AND blocked_id IN (OLD.follower_id, OLD.followee_id))
            BEGIN
              INSERT INTO fault_ended
              VALUES (OLD.follower_id, OLD.followee_id, OLD.state, OLD.edge_id);
            END\
            """,
            """
            CREATE TRIGGER fault_again AFTER DELETE ON blocks BEGIN
              INSERT OR IGNORE INTO follows SELECT * FROM fault_ended;
              DELETE FROM fault_ended;
            END\
            """),
        ofFilter(
            "TOKENS-WITHOUT-CASE",
            "the case of a token does not matter",
            "credential.exact",
            "AUTH-41.getUser",
            TokensOfAnyCase.class),
        ofFilter(
            "VISIBILITY-REMEMBERED",
            "once it is known whether somebody may see a profile, it stays so",
            "block.hides-profile",
            "FOLLOW-21",
            RememberedResponses.class),
        ofFilter(
            "SIGNATURE-BY-HALF",
            "a signature is compared by its first half",
            "signature.wrong",
            "AUTH-24",
            HalfSignatures.class));
  }

  /**
   * Returns a trigger that discards a change of a number if the previous change was at most 200 ms
   * ago.
   */
  private static String lostUpdate(String table, String column, String key) {
    return """
    CREATE TRIGGER fault_lost BEFORE UPDATE OF %2$s ON %1$s WHEN EXISTS (
      SELECT 1 FROM fault_last WHERE pk = NEW.%3$s
      AND (julianday('now') - at) * 86400000 %4$s)
    BEGIN SELECT RAISE(IGNORE); END\
    """
        .formatted(table, column, key, AT_ONCE);
  }

  private static String rememberUpdateTime(String table, String column, String key) {
    return """
    CREATE TRIGGER fault_remembered AFTER UPDATE OF %2$s ON %1$s
    BEGIN INSERT OR REPLACE INTO fault_last VALUES (NEW.%3$s, julianday('now')); END\
    """
        .formatted(table, column, key);
  }
}

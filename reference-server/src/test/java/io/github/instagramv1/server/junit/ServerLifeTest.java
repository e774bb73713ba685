package io.github.instagramv1.server.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import java.net.ConnectException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** Tests when servers start and stop. */
class ServerLifeTest {
  private static final List<InstagramServerInfo> SERVERS = new ArrayList<>();
  private static final List<Integer> LIKES = new ArrayList<>();

  @Test
  void keepsAClassServerUntilTheClassEnds() throws Exception {
    run(Shared.class).assertStatistics(all -> all.succeeded(2));
    assertThat(LIKES.get(1)).isEqualTo(LIKES.get(0) + 1);
    assertThat(SERVERS.get(1)).isSameAs(SERVERS.get(0));
    assertStopped();
  }

  @Test
  void startsAFreshServerForEachMethod() throws Exception {
    run(Fresh.class).assertStatistics(all -> all.succeeded(2));
    assertThat(LIKES.get(1)).isEqualTo(LIKES.get(0));
    assertThat(SERVERS.get(1).baseUrl()).isNotEqualTo(SERVERS.get(0).baseUrl());
    assertStopped();
  }

  @Test
  void rejectsAFreshServerInBeforeAll() {
    EngineTestKit.engine("junit-jupiter")
        .selectors(selectClass(FreshForAll.class))
        .execute()
        .containerEvents()
        .assertThatEvents()
        .haveExactly(
            1,
            event(
                finishedWithFailure(
                    message(text -> text.contains("Each test method has its own server")))));
  }

  @Test
  void rejectsAnInvalidTodayWithTheValidRange() {
    run(InvalidDays.class)
        .assertThatEvents()
        .haveExactly(
            4,
            event(
                finishedWithFailure(
                    message(
                        text ->
                            text.matches(
                                "(?s).*The attribute today of @InstagramServer must be a day from"
                                    + " 2012-09-28 to 2046-06-27, such as 2026-01-31, not"
                                    + " \"(2012-09-27|2046-06-28|yesterday|2026-02-30)\"\\.")))));
  }

  @Test
  void acceptsTheFirstAndLastValidDay() {
    run(FirstAndLastDay.class).assertStatistics(all -> all.succeeded(2));
  }

  @Test
  void failsTheTestWithTooFewUsers() {
    run(TooFewUsers.class)
        .assertThatEvents()
        .haveExactly(
            1,
            event(
                finishedWithFailure(
                    message(text -> text.endsWith("Sample data must have at least 10 users.")))));
  }

  private static Events run(Class<?> tests) {
    SERVERS.clear();
    LIKES.clear();
    return EngineTestKit.engine("junit-jupiter")
        .selectors(selectClass(tests))
        .execute()
        .testEvents();
  }

  private static void assertStopped() {
    for (InstagramServerInfo server : SERVERS) {
      assertThatThrownBy(() -> Calls.get(server.baseUrl(), server.token(), "/users/self"))
          .isInstanceOf(ConnectException.class);
    }
  }

  private static void likeOnce(InstagramServerInfo server) throws Exception {
    SERVERS.add(server);
    LIKES.add(Calls.likes(server));
    Calls.like("POST", server);
  }

  @TestMethodOrder(MethodOrderer.MethodName.class)
  abstract static class LikesTwice {
    @Test
    void first(InstagramServerInfo server) throws Exception {
      likeOnce(server);
    }

    @Test
    void second(InstagramServerInfo server) throws Exception {
      likeOnce(server);
    }
  }

  @InstagramServer(user = 2)
  static class Shared extends LikesTwice {}

  @InstagramServer(user = 2, fresh = true)
  static class Fresh extends LikesTwice {}

  @InstagramServer(fresh = true)
  static class FreshForAll {
    @BeforeAll
    static void recordServer(InstagramServerInfo server) {
      SERVERS.add(server);
    }

    @Test
    void never() {}
  }

  static class InvalidDays {
    @Test
    @InstagramServer(today = "2012-09-27")
    void early(InstagramServerInfo server) {}

    @Test
    @InstagramServer(today = "2046-06-28")
    void late(InstagramServerInfo server) {}

    @Test
    @InstagramServer(today = "yesterday")
    void word(InstagramServerInfo server) {}

    @Test
    @InstagramServer(today = "2026-02-30")
    void none(InstagramServerInfo server) {}
  }

  static class FirstAndLastDay {
    @Test
    @InstagramServer(today = "2012-09-28")
    void first(InstagramServerInfo server) throws Exception {
      likeOnce(server);
    }

    @Test
    @InstagramServer(today = "2046-06-27")
    void last(InstagramServerInfo server) throws Exception {
      likeOnce(server);
    }
  }

  static class TooFewUsers {
    @Test
    @InstagramServer(users = 9)
    void never(InstagramServerInfo server) {
      SERVERS.add(server);
    }
  }
}

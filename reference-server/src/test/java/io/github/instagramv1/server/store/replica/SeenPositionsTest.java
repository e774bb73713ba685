package io.github.instagramv1.server.store.replica;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.server.credential.Caller;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SeenPositionsTest {
  private final SeenPositions seen = new SeenPositions(100);

  @Test
  void startsAtTheInitialPosition() {
    assertThat(LongStream.range(1, 1_000).map(user -> seen.of(caller(user)))).containsOnly(100L);
    assertThat(seen.of(application("one"))).isEqualTo(100);
  }

  @Test
  void neverLowersAPosition() {
    seen.raise(caller(1), 300);
    seen.raise(caller(1), 200);
    assertThat(seen.of(caller(1))).isEqualTo(300);
  }

  @Test
  void sharesOnePositionAmongTokensOfAUser() {
    seen.raise(new Caller("one", OptionalLong.of(1), Set.of()), 300);
    assertThat(seen.of(new Caller("other", OptionalLong.of(1), Set.of()))).isEqualTo(300);
  }

  @Test
  void keepsSeparatePositionsForApplications() {
    seen.raise(application("one"), 300);
    assertThat(seen.of(application("one"))).isEqualTo(300);
    assertThat(seen.of(application("other"))).isEqualTo(100);
  }

  @Test
  void rarelySharesAPositionBetweenUsers() {
    seen.raise(caller(1), 300);
    assertThat(LongStream.range(2, 10_000).filter(user -> seen.of(caller(user)) == 300).count())
        .isLessThan(10);
  }

  @Test
  void distributesUsersOverReplicas() {
    for (int replicas = 2; replicas <= 5; replicas++) {
      int[] users = new int[replicas];
      for (long user = 1; user <= 10_000; user++) {
        users[Math.floorMod(SeenPositions.hash(caller(user)), replicas)]++;
      }
      for (int each : users) {
        assertThat(each).isBetween(9_000 / replicas, 11_000 / replicas);
      }
    }
  }

  private static Caller caller(long user) {
    return new Caller("client", OptionalLong.of(user), Set.of());
  }

  private static Caller application(String clientId) {
    return new Caller(clientId, OptionalLong.empty(), Set.of());
  }
}

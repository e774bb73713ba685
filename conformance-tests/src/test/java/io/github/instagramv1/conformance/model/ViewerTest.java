package io.github.instagramv1.conformance.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewerTest {

  @ParameterizedTest
  @CsvSource({
    "OWNER,    SEEN,        SEEN,      true,  true",
    "FOLLOWER, SEEN,        SEEN,      true,  true",
    "ASKED,    NOT_ALLOWED, SEEN,      false, true",
    "STRANGER, NOT_ALLOWED, SEEN,      false, true",
    "BLOCKER,  NOT_ALLOWED, SEEN,      false, true",
    "CLIENT,   NOT_ALLOWED, SEEN,      false, true",
    "BLOCKED,  NOT_FOUND,   NOT_FOUND, false, false"
  })
  void seesAccountsAsTheContractStates(
      Viewer viewer, Visibility ofPrivate, Visibility ofPublic, boolean inFeed, boolean found) {
    assertThat(viewer.of(true)).isEqualTo(ofPrivate);
    assertThat(viewer.of(false)).isEqualTo(ofPublic);
    assertThat(viewer.hasInFeed()).isEqualTo(inFeed);
    assertThat(viewer.findsAccount()).isEqualTo(found);
  }

  @Test
  void seesTheSameInListsAsById() {
    for (Viewer viewer : Viewer.values()) {
      for (boolean isPrivate : new boolean[] {true, false}) {
        assertThat(viewer.isShown(isPrivate)).isEqualTo(viewer.of(isPrivate) == Visibility.SEEN);
      }
    }
  }

  @Test
  void onlyTheOwnerMayDeleteComments() {
    assertThat(Stream.of(Viewer.values()).filter(each -> each.ofDeletion() == Visibility.SEEN))
        .containsExactly(Viewer.OWNER);
    assertThat(Viewer.BLOCKED.ofDeletion()).isEqualTo(Visibility.NOT_FOUND);
    assertThat(Viewer.FOLLOWER.ofDeletion()).isEqualTo(Visibility.NOT_ALLOWED);
  }
}

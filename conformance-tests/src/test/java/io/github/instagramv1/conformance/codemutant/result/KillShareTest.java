package io.github.instagramv1.conformance.codemutant.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KillShareTest {

  @Test
  void printsTheShareWithItsWilsonInterval() {
    assertThat(new KillShare(52, 85))
        .hasToString("52 of 85 killed, 61.2 %, 95 % interval 50.5 to 70.8 %");
  }

  @Test
  void printsALowerBoundIfAllAreKilled() {
    assertThat(new KillShare(20, 20))
        .hasToString("20 of 20 killed, 100.0 %, 95 % interval 83.9 to 100.0 %");
  }

  @Test
  void printsNoShareWithoutMutants() {
    assertThat(new KillShare(0, 0)).hasToString("no mutant");
  }
}

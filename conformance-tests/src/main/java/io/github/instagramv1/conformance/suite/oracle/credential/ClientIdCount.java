package io.github.instagramv1.conformance.suite.oracle.credential;

import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Credential;
import io.github.instagramv1.conformance.model.Counting;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.suite.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Observes how requests with a client id alone count against its limit. Other clients share the
 * client id more often than a token, so that only a number that falls too little is an error.
 */
final class ClientIdCount {
  private static final int TRIES = 5;
  private static final int MOST_SENT = 4;

  private final Probe probe;
  private final Plain plain;
  private final Random random;
  private final Credential client;

  ClientIdCount(Probe probe, Plain plain, Random random) {
    this.probe = probe;
    this.plain = plain;
    this.random = random;
    this.client = new Credential.ClientId(probe.need(Setting.CLIENT_ID));
  }

  void verify() {
    List<Counting.Fall> falls = new ArrayList<>();
    for (int i = 0; i < TRIES; i++) {
      Counting.Fall fall = measure(1 + random.nextInt(MOST_SENT));
      if (fall.fall() > fall.sent()) {
        return;
      }
      falls.add(fall);
    }
    Optional<String> error = Counting.mistake(falls);
    probe.verify(
        error.isEmpty(), "rate.counts", "of a client id, " + error.orElse("") + ": " + falls);
  }

  private Counting.Fall measure(int sent) {
    long first = remaining();
    for (int i = 0; i < sent; i++) {
      plain.call(probe).as(client).send();
    }
    return new Counting.Fall(sent, first - remaining());
  }

  private long remaining() {
    Call tag = probe.call("getTag").path("tag-name", Unknown.of("tag-name"));
    return Rate.of(probe.ok(tag.as(client))).remaining();
  }
}

package io.github.instagramv1.conformance.suite.oracle.credential;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import io.github.instagramv1.conformance.check.RateHeaders;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.fixtures.Needs;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Credential;
import io.github.instagramv1.conformance.http.FormKind;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.model.Counting;
import io.github.instagramv1.conformance.model.RequestFlaw;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.EachOperation;
import io.github.instagramv1.conformance.run.EachOperation.Which;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.suite.Refusals;
import io.github.instagramv1.conformance.suite.Unknown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/** Checks of the rate limit headers in responses of every operation. */
@Checks
@Tag("auth")
class RateHeaderChecks {
  private static final int TRIES = 5;
  private static final int MOST_SENT = 4;

  private static final String TOKEN = "access_token";

  /**
   * Independent of the seed, so that the numbers differ from those of a run an hour ago, whose
   * requests leave the count now.
   */
  private final Random random = new Random();

  @EachOperation(Which.ALL)
  @DisplayName(
      "LIMIT-11: each request, rejected or not, counts against the limit of its credential")
  void countsOnce(Probe probe, ContractOperation operation) {
    Plain plain = Plain.of(probe, operation);
    if (probe.has(Setting.OTHER_TOKEN)) {
      // Whether the server knows it is asked before the first reading, not between two.
      probe.need(Setting.OTHER_TOKEN);
    }
    for (UnaryOperator<Call> way : placesOfToken(probe, operation)) {
      verify(probe, plain, way);
    }
    if (operation.acceptsClientId() && probe.has(Setting.CLIENT_ID)) {
      new ClientIdCount(probe, plain, random).verify();
    }
  }

  /** Returns the places of a token; each read uses another place in turn. */
  private static List<UnaryOperator<Call>> placesOfToken(Probe probe, ContractOperation operation) {
    String token = probe.need(Setting.TOKEN);
    List<UnaryOperator<Call>> ways = new ArrayList<>();
    ways.add(call -> call);
    ways.add(call -> call.as(new Credential.Bearer(token)));
    if (!operation.writes()) {
      return List.of(ways.get(Math.floorMod(operation.id().hashCode(), ways.size())));
    }
    if (operation.method().equals("POST")) {
      ways.add(call -> call.as(new Credential.None()).query(TOKEN, token));
    }
    if (Which.WITH_FORM.includes(operation) && probe.has(Setting.OTHER_TOKEN)) {
      ways.add(call -> call.query(TOKEN, probe.need(Setting.OTHER_TOKEN)));
    }
    return ways;
  }

  private void verify(Probe probe, Plain plain, UnaryOperator<Call> way) {
    List<Counting.Fall> falls = new ArrayList<>();
    for (int i = 0; i < TRIES; i++) {
      Counting.Fall fall = fall(probe, plain, way, 1 + random.nextInt(MOST_SENT));
      if (fall.exact()) {
        return;
      }
      falls.add(fall);
    }
    Optional<String> error = Counting.mistake(falls);
    probe.verify(error.isEmpty(), "rate.counts", error.orElse("") + ": " + falls);
    throw needsUnusedToken(Setting.TOKEN);
  }

  private static TestAbortedException needsUnusedToken(Setting setting) {
    return new TestAbortedException(
        "needs the setting %s: a token that no other client uses or has used within the last hour"
            .formatted(setting.key()));
  }

  @EachOperation(Which.WITH_FORM)
  @DisplayName("LIMIT-12: of two access tokens in a request, the token in effect is counted")
  @Level(EXTENDED)
  void countsTokenInEffect(Probe probe, ContractOperation operation) {
    String other = probe.need(Setting.OTHER_TOKEN);
    Plain plain = Plain.of(probe, operation);
    for (FormKind kind : List.of(FormKind.URLENCODED, FormKind.MULTIPART)) {
      Runnable both = () -> plain.call(probe).formAs(kind).query(TOKEN, other).send();
      verifyNotCounted(probe, other, both);
    }
  }

  /** Verifies that requests, which have another token too, do not count for this one. */
  private void verifyNotCounted(Probe probe, String token, Runnable request) {
    List<Counting.Fall> falls = falls(probe, token, request, fall -> fall.fall() == 1);
    if (falls.isEmpty()) {
      return;
    }
    probe.verify(
        !Counting.isExact(falls), "rate.counts", "the token of the query is counted: " + falls);
    probe.verify(!Counting.countsNothing(falls), "rate.counts", "no request counts: " + falls);
    throw needsUnusedToken(Setting.OTHER_TOKEN);
  }

  @Test
  @DisplayName("LIMIT-18: a request with an access token in a form does not count for its address")
  @Operation(value = "likeMedia", negative = true)
  @Level(EXTENDED)
  void tokenInForm(Probe probe) {
    Supplier<Call> like = () -> probe.call("likeMedia").path("media-id", Unknown.MEDIA);
    List<Counting.Fall> falls =
        falls(
            () -> ofAddress(probe),
            () -> probe.refused(like.get(), Refusals.NOT_FOUND),
            fall -> fall.fall() == 1);
    probe.verify(
        falls.isEmpty() || !Counting.isExact(falls), "rate.address", "they are counted: " + falls);
  }

  private static Rate ofAddress(Probe probe) {
    Call call = Rate.profile(probe).as(new Credential.None());
    return Rate.of(probe.refused(call, "OAuthParameterException"));
  }

  @Test
  @DisplayName("LIMIT-15: each access token of a user has a limit of its own")
  @Operation("getUser")
  @Level(EXTENDED)
  void ofOneUser(Probe probe) {
    List<String> tokens = tokensOfOneUser(probe);
    Runnable other = () -> probe.ok(Rate.profile(probe).asUser(tokens.get(1)));
    List<Counting.Fall> falls = falls(probe, tokens.get(0), other, fall -> fall.fall() == 1);
    if (falls.isEmpty()) {
      return;
    }
    probe.verify(
        !Counting.isExact(falls), "rate.counts", "another token of the user is counted: " + falls);
    throw needsUnusedToken(Setting.LIKES_TOKEN);
  }

  @Test
  @DisplayName("LIMIT-16: a rejected request counts, whatever the reason")
  @Operation(value = "getUser", negative = true)
  @Level(EXTENDED)
  void rejected(Probe probe) {
    String token = probe.need(Setting.TOKEN);
    verifyCounts(probe, token, () -> recent(probe, "self").query("count", 0), Refusals.INVALID);
    verifyCounts(probe, token, () -> recent(probe, Unknown.USER), Refusals.NOT_FOUND);
    if (probe.has(Setting.PRIVATE_TOKEN)) {
      String hidden = probe.fixtures().accounts().privateId();
      verifyCounts(probe, token, () -> recent(probe, hidden), Refusals.NOT_ALLOWED);
    }
    if (probe.has(Setting.BASIC_TOKEN)) {
      String basic = probe.need(Setting.BASIC_TOKEN);
      Supplier<Call> like = () -> probe.call("likeMedia").path("media-id", Unknown.MEDIA);
      verifyCounts(probe, basic, () -> like.get().asUser(basic), RequestFlaw.SCOPE.errorType());
    }
  }

  private static Call recent(Probe probe, String user) {
    return probe.call("getUserRecentMedia").path("user-id", user);
  }

  private void verifyCounts(Probe probe, String token, Supplier<Call> call, String errorType) {
    Runnable refused = () -> probe.refused(call.get(), errorType);
    List<Counting.Fall> falls = falls(probe, token, refused, Counting.Fall::exact);
    if (!falls.isEmpty()) {
      Optional<String> error = Counting.mistake(falls);
      probe.verify(
          error.isEmpty(), "rate.counts", errorType + ": " + error.orElse("") + ": " + falls);
      throw needsUnusedToken(Setting.TOKEN);
    }
  }

  /**
   * Sends requests between two readings with a token.
   *
   * @return what was observed; empty if one observation was right
   */
  private List<Counting.Fall> falls(
      Probe probe, String token, Runnable request, Predicate<Counting.Fall> right) {
    return falls(() -> Rate.of(probe.ok(Rate.profile(probe).asUser(token))), request, right);
  }

  private List<Counting.Fall> falls(
      Supplier<Rate> reading, Runnable request, Predicate<Counting.Fall> right) {
    List<Counting.Fall> falls = new ArrayList<>();
    for (int i = 0; i < TRIES; i++) {
      int sent = 1 + random.nextInt(MOST_SENT);
      Rate first = reading.get();
      for (int j = 0; j < sent; j++) {
        request.run();
      }
      Rate last = reading.get();
      Counting.Fall fall = new Counting.Fall(sent, first.remaining() - last.remaining());
      if (right.test(fall)) {
        return List.of();
      }
      falls.add(fall);
    }
    return falls;
  }

  private static List<String> tokensOfOneUser(Probe probe) {
    Map<String, String> tokens = new HashMap<>();
    for (Setting setting : Scoped.TOKENS.keySet()) {
      if (probe.has(setting)) {
        String token = probe.need(setting);
        String other = tokens.putIfAbsent(Tokens.idOf(probe, token), token);
        if (other != null && !other.equals(token)) {
          return List.of(other, token);
        }
      }
    }
    throw Needs.data("two access tokens of one user", Setting.LIKES_TOKEN);
  }

  private static Counting.Fall fall(Probe probe, Plain plain, UnaryOperator<Call> way, int sent) {
    Response first = probe.ok(Rate.profile(probe));
    for (int i = 0; i < sent; i++) {
      Call call = way.apply(plain.call(probe));
      boolean refused = i % 2 == 1 && plain.operation().method().equals("GET");
      Response response = (refused ? call.query("callback", "a(b)") : call).send();
      verifyHeaders(probe, response);
      if (!plain.operation().writes()) {
        probe.verify(
            Rate.of(response).limit() == Rate.of(first).limit(),
            "rate.limit",
            "the limit is " + Rate.of(first).limit() + ", then " + Rate.of(response).limit());
      }
    }
    if (probe.has(Setting.OTHER_TOKEN)) {
      probe.ok(Rate.profile(probe).asUser(probe.need(Setting.OTHER_TOKEN)));
    }
    Response last = probe.ok(Rate.profile(probe));
    verifyHeaders(probe, first);
    verifyHeaders(probe, last);
    Optional<String> forgets =
        Counting.missingRequests(Rate.of(last).limit(), Rate.of(last).remaining(), sent + 2);
    probe.verify(forgets.isEmpty(), "rate.counts", forgets.orElse(""));
    return new Counting.Fall(sent, Rate.of(first).remaining() - Rate.of(last).remaining());
  }

  /**
   * Verifies the headers. The request itself is counted, so fewer requests than the limit remain.
   */
  private static void verifyHeaders(Probe probe, Response response) {
    Rate rate = Rate.of(response);
    probe.verify(
        0 <= rate.remaining() && rate.remaining() < rate.limit(),
        "rate.headers",
        RateHeaders.of(response).toString());
  }
}

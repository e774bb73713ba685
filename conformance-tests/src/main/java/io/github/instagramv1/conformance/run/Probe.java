package io.github.instagramv1.conformance.run;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Answers;
import io.github.instagramv1.conformance.check.Envelopes;
import io.github.instagramv1.conformance.check.Finding;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.check.Known;
import io.github.instagramv1.conformance.check.RateHeaders;
import io.github.instagramv1.conformance.check.Texts;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.config.Settings;
import io.github.instagramv1.conformance.fixtures.Fixtures;
import io.github.instagramv1.conformance.fixtures.Needs;
import io.github.instagramv1.conformance.http.Api;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Credential;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.http.Transcript;
import io.github.instagramv1.conformance.model.media.MediaRules;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.opentest4j.TestAbortedException;

/**
 * The interface of a check to the server. Its methods end the check if the server violates a rule.
 */
public final class Probe {
  /** The number of requests with the first token in a run without examples. */
  private static final int REQUESTS_WITHOUT = 7200;

  /** The number of requests per additional example, over all operations. */
  private static final int REQUESTS_EACH = 290;

  private final Api api;
  private final Fixtures fixtures;
  private final Settings settings;
  private final Texts texts;
  private final long seed;
  private final Transcript transcript;
  private final FactsOfRun facts;
  private final PutOffUndos putOff;
  private final Deque<Undo> undos = new ArrayDeque<>();
  private final long start = System.nanoTime();

  private record Undo(String what, Runnable action) {}

  Probe(
      Api api,
      Fixtures fixtures,
      Settings settings,
      Texts texts,
      long seed,
      Transcript transcript,
      FactsOfRun facts,
      PutOffUndos putOff) {
    this.api = api;
    this.fixtures = fixtures;
    this.settings = settings;
    this.texts = texts;
    this.seed = seed;
    this.transcript = transcript;
    this.facts = facts;
    this.putOff = putOff;
  }

  public Api api() {
    return api;
  }

  public Fixtures fixtures() {
    return fixtures;
  }

  public Texts texts() {
    return texts;
  }

  /** Returns the facts that the run has observed. */
  public FactsOfRun facts() {
    return facts;
  }

  Transcript transcript() {
    return transcript;
  }

  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /** Returns a call with the first user's token. */
  public Call call(String operationId) {
    return api.call(operationId);
  }

  /**
   * Returns the value of a setting, or ends the check as skipped if it is missing, or is a token
   * that the server does not know.
   */
  public String need(Setting setting) {
    String value = settings.get(setting).orElseThrow(() -> Needs.setting(setting));
    if (setting.isToken()) {
      fixtures.accounts().requireKnown(setting);
    }
    return value;
  }

  /** Returns whether the run is quick, so that a check takes the most telling cases alone. */
  public boolean isQuick() {
    return settings.quick();
  }

  /**
   * Returns the number of requests to generate: the number in the settings, or otherwise the
   * default number, reduced to what the rate limit allows.
   */
  public int examples() {
    boolean given = settings.get(Setting.EXAMPLES).isPresent() || settings.quick();
    return given
        ? settings.examples()
        : fixtures.remember("examples", Integer.class, this::affordable);
  }

  private int affordable() {
    fixtures.accounts().self();
    return api.budget().left(new Credential.Token(settings.token())).stream()
        .map(left -> (left - REQUESTS_WITHOUT) / REQUESTS_EACH)
        .map(most -> Math.max(0, Math.min(most, settings.examples())))
        .findFirst()
        .orElse(settings.examples());
  }

  /** Returns the seed of generated requests. */
  public long seed() {
    return seed;
  }

  /** Returns a random generator that is determined by the seed and a purpose. */
  public RandomGenerator random(String purpose) {
    return new Random(seed * 31 + purpose.hashCode());
  }

  /** Returns the value of a setting without a check; {@link #need} tries tokens first. */
  public Optional<String> given(Setting setting) {
    return settings.get(setting);
  }

  /** Returns whether a setting is given. */
  public boolean has(Setting setting) {
    return settings.get(setting).isPresent();
  }

  /** Sends a call that must succeed. */
  public Response ok(Call call) {
    return ok(call.send());
  }

  /** Verifies that a response is successful. */
  public Response ok(Response response) {
    verify(Envelopes.ok(response));
    verify(Answers.of(response));
    verify(MediaRules.of(response));
    verify(RateHeaders.counted(response));
    return response;
  }

  /** Sends a call that must be refused with 400 and one of these types. */
  public Response refused(Call call, String... errorTypes) {
    return refused(400, call, errorTypes);
  }

  /** Sends a call that must be refused with a status and one of these types. */
  public Response refused(int status, Call call, String... errorTypes) {
    Response response = (status == 429 ? call.mayBeLimited() : call).send();
    verify(Envelopes.refused(response, status, Set.of(errorTypes)));
    transcript.addExpected(response.exchange());
    return response;
  }

  /** Sends a call that must be refused in one of several ways. */
  public Response refused(Call call, Map<Integer, Set<String>> legal) {
    Response response = call.send();
    int status = legal.containsKey(response.status()) ? response.status() : 400;
    verify(Envelopes.refused(response, status, legal.getOrDefault(status, Set.of())));
    transcript.addExpected(response.exchange());
    return response;
  }

  /** Marks an error response as expected by the check. */
  public void markExpected(Response refusal) {
    transcript.addExpected(refusal.exchange());
  }

  /** Sends a call that must get a 403, which has no envelope. */
  public Response forbidden(Call call) {
    Response response = call.send();
    verify(Envelopes.forbidden(response));
    transcript.addExpected(response.exchange());
    return response;
  }

  /** Sends calls concurrently, all of which must succeed. */
  public List<Response> together(List<Call> calls) {
    List<Response> responses = api.sendTogether(calls);
    responses.forEach(this::ok);
    return responses;
  }

  /** Fails the check if there is a finding. */
  public void verify(Optional<Finding> finding) {
    finding.ifPresent(
        found -> {
          throw new CheckFailure(found);
        });
  }

  /** Fails the check if a condition does not hold. */
  public void verify(boolean condition, String rule, String message) {
    if (!condition) {
      throw new CheckFailure(new Finding(rule, message));
    }
  }

  /** Verifies that two values are equal in all properties that the contract defines. */
  public void verifySame(String what, JsonNode expected, JsonNode actual) {
    verify(Items.same(what, known(expected), known(actual)));
  }

  /** Returns the properties of a value that the contract defines and that must not change. */
  public JsonNode known(JsonNode value) {
    return new Known(api.contract().propertyNames()).of(value);
  }

  /** Registers an action that undoes a write of the check; the latest write is undone first. */
  public void undo(String what, Runnable action) {
    undos.push(new Undo(what, action));
  }

  /**
   * Undoes all writes. A failure is reported after all steps have been tried. If the server defers
   * a step, the check ends as skipped, and the remaining steps run before the next check.
   */
  void undoWrites() {
    api.permitUndo();
    CheckFailure failure = null;
    TestAbortedException put = null;
    while (!undos.isEmpty()) {
      Undo undo = undos.pop();
      if (put != null) {
        putOff.add(undo.action());
        continue;
      }
      try {
        undo.action().run();
      } catch (TestAbortedException e) {
        put = e;
        putOff.add(undo.action());
      } catch (RuntimeException | AssertionError e) {
        transcript.showLast();
        failure =
            new CheckFailure(
                new Finding("cleanup", "could not " + undo.what() + ": " + e.getMessage()));
      }
    }
    if (failure != null) {
      throw failure;
    }
    if (put != null) {
      throw put;
    }
  }
}

package io.github.instagramv1.conformance.run;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Known;
import io.github.instagramv1.conformance.http.PathValues;
import io.github.instagramv1.conformance.http.Queries;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.http.ResponseListener;
import io.github.instagramv1.conformance.http.wire.Outgoing;
import io.github.instagramv1.conformance.model.fact.Contradiction;
import io.github.instagramv1.conformance.model.fact.Fact;
import io.github.instagramv1.conformance.model.fact.KnownFacts;
import io.github.instagramv1.conformance.model.fact.Observation;
import io.github.instagramv1.conformance.model.fact.Observations;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Records the facts of every response of a run, and removes those that a write may change. */
public final class FactsOfRun implements ResponseListener {
  private static final Set<String> OF_LIKES = Set.of("likes.count", "likes.data", "user_has_liked");
  private static final Set<String> OF_COMMENTS = Set.of("comments.count", "comments.data");

  private final Known known;
  private final KnownFacts<Outgoing> facts = new KnownFacts<>();
  private final Repeats repeats = new Repeats();
  private final Set<String> operations = new HashSet<>();

  FactsOfRun(Set<String> names) {
    this.known = new Known(names);
  }

  @Override
  public synchronized void onResponse(Response response) {
    Outgoing request = response.exchange().request();
    if (mayHaveWritten(response)) {
      forget(request);
    } else if (response.status() == 200
        && response.json().path("meta").path("code").asInt() == 200) {
      operations.add(request.operation().id());
      learn(request, response.data());
    }
  }

  private void learn(Outgoing request, JsonNode data) {
    String operation = request.operation().id();
    String viewer = viewer(request);
    String about = userInPath(request);
    for (JsonNode object :
        repeats.unseenObjects(operation, viewer, about, data, facts.differences())) {
      facts.learn(Observations.of(known, viewer, about, object), operation, request);
    }
  }

  /** Adds concurrent responses; the state at each of them is unknown. */
  @Override
  public synchronized void onConcurrentResponses(List<Response> responses) {
    if (responses.stream().anyMatch(FactsOfRun::mayHaveWritten)) {
      onLostResponse();
    } else {
      responses.forEach(this::onResponse);
    }
  }

  @Override
  public synchronized void onLostResponse() {
    forget(fact -> true);
  }

  /** Returns the facts of one response; none if it is not a successful read. */
  public List<Observation> observations(Response response) {
    Outgoing request = response.exchange().request();
    return Observations.of(known, viewer(request), userInPath(request), response.data());
  }

  /** Returns whether the run has had a successful response of an operation. */
  public synchronized boolean hasSuccessOf(String operation) {
    return operations.contains(operation);
  }

  /** Returns all facts on which responses of the run contradict each other. */
  public synchronized List<Contradiction<Outgoing>> contradictions() {
    return facts.contradictions();
  }

  /** Returns whether a request may have changed something; a refused request must not. */
  private static boolean mayHaveWritten(Response response) {
    boolean refused = response.status() >= 400 && response.status() < 500;
    return !refused && !response.exchange().request().method().equals("GET");
  }

  private void forget(Outgoing request) {
    Map<String, String> path = PathValues.of(request.operation(), request.url());
    String media = path.getOrDefault("media-id", "").split("_", 2)[0];
    switch (request.operation().id()) {
      case "likeMedia", "unlikeMedia" -> forget(fact -> isOf(fact, media, OF_LIKES));
      case "createComment", "deleteComment" -> forget(fact -> isOf(fact, media, OF_COMMENTS));
      default -> onLostResponse();
    }
  }

  private void forget(Predicate<Fact> changed) {
    repeats.clear();
    facts.forget(changed);
  }

  private static boolean isOf(Fact fact, String media, Set<String> properties) {
    return fact.kind().equals("media")
        && fact.id().equals(media)
        && properties.contains(fact.property());
  }

  /** Returns the id of the user in the path; empty if there is none. */
  private static String userInPath(Outgoing request) {
    return PathValues.of(request.operation(), request.url()).getOrDefault("user-id", "");
  }

  /** Returns the credential of a request, at any place. */
  private static String viewer(Outgoing request) {
    return Queries.value(request.url(), "access_token")
        .or(() -> Queries.value(request.url(), "client_id"))
        .or(() -> Optional.ofNullable(request.headers().get("Authorization")))
        .orElse("")
        .replaceFirst("(?i)^bearer ", "");
  }
}

package io.github.instagramv1.conformance.mutant.action;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.instagramv1.conformance.mutant.Fault;
import io.github.instagramv1.conformance.mutant.coded.CodedFaults;
import io.github.instagramv1.conformance.mutant.coded.Race;
import io.github.instagramv1.conformance.mutant.coded.RateLimiter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Faults that remember earlier requests and are implemented in separate classes. */
final class StatefulActions {
  private StatefulActions() {}

  /**
   * Enforces a rate limit incorrectly.
   *
   * @param token the token that has the limit
   * @param early the number of requests within the limit that are refused; if negative, the number
   *     of requests beyond the limit that are served
   * @param only the operations that have the limit and share one count; null for all
   * @param refusal a change of the 429 response; null for none
   */
  record Limit(String token, int early, List<String> only, ResponseEdit refusal) implements Action {
    Limit {
      Objects.requireNonNull(token, "token");
    }

    @Override
    public Fault fault() {
      Fault limiter =
          new RateLimiter(token, early, refusal == null ? UnaryOperator.identity() : refusal);
      return (request, upstream) ->
          (only == null || only.contains(request.operation()) ? limiter : Fault.NONE)
              .apply(request, upstream);
    }
  }

  /**
   * Applies an action when several requests write at the same time.
   *
   * @param writes the conditions that a racing request fulfils
   * @param spoiled the requests to which the action applies
   * @param operation the operation to whose later requests the action applies; set only for {@link
   *     Turn#AFTERWARDS}
   * @param response the condition of the responses to which the action applies; null for all
   */
  record Racing(
      List<RequestCondition> writes,
      Turn spoiled,
      String operation,
      ResponseCondition response,
      @JsonProperty("do") Action action)
      implements Action {
    Racing {
      writes = List.copyOf(writes);
      Objects.requireNonNull(action, "do");
      if ((spoiled == Turn.AFTERWARDS) != (operation != null)) {
        throw new IllegalArgumentException("Only what is spoiled afterwards has an operation.");
      }
    }

    /** The requests of a race, or the requests after it, to which the action applies. */
    enum Turn {
      @JsonProperty("later")
      LATER,
      @JsonProperty("every")
      EVERY,
      @JsonProperty("afterwards")
      AFTERWARDS
    }

    @Override
    public Fault fault() {
      Fault fault = response == null ? action.fault() : response.confine(action.fault());
      return new Race(
          RequestCondition.all(writes),
          switch (spoiled) {
            case LATER -> Race.ofPlaces(place -> place > 1, fault);
            case EVERY -> Race.ofPlaces(place -> place > 0, fault);
            case AFTERWARDS -> Race.afterwards(operation, fault);
          });
    }
  }

  /**
   * Uses a fault that is written in Java.
   *
   * @param name the fault
   * @param with its arguments, by name
   */
  record Code(CodedFaults name, Map<String, String> with) implements Action {
    Code {
      with = with == null ? Map.of() : Map.copyOf(with);
      name.verify(with.keySet());
    }

    @Override
    public Fault fault() {
      return name.fault(with);
    }
  }
}

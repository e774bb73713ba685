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

/** Faults that remember earlier requests, and have classes of their own. */
final class StatefulActions {
  private StatefulActions() {}

  /**
   * Keeps a rate limit wrongly.
   *
   * @param token whose limit it is
   * @param early how many requests within the limit are refused; of a negative number, how many
   *     beyond it are served
   * @param only the operation that has the limit; null for all
   * @param refusal spoils a 429
   */
  record Limit(String token, int early, String only, ResponseEdit refusal) implements Action {
    Limit {
      Objects.requireNonNull(token, "token");
    }

    @Override
    public Fault fault() {
      Fault limiter =
          new RateLimiter(token, early, refusal == null ? UnaryOperator.identity() : refusal);
      return (request, upstream) ->
          (only == null || request.operation().equals(only) ? limiter : Fault.NONE)
              .apply(request, upstream);
    }
  }

  /**
   * Goes wrong where several write at once.
   *
   * @param writes the conditions of the requests that race
   * @param spoiled which requests go wrong
   * @param operation the operation whose requests go wrong afterwards
   * @param response the condition of the responses that go wrong; null for all
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

    /** Which of the requests of a race, or after it. */
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
   * Does what its code says.
   *
   * @param name among {@link CodedFaults}
   * @param with its arguments by name
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

package io.github.instagramv1.conformance.mutant;

import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.config.Settings;
import io.github.instagramv1.conformance.contract.Contract;
import io.github.instagramv1.conformance.contract.ContractOperation;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Rate limits that are kept wrongly. The proxy keeps the limit itself, so that each fault finds the
 * hour of the token unspent.
 */
final class LimitMutants {
  private static final String EXHAUSTED = "LIMIT-01";
  private static final String EVERYWHERE = "LIMIT-02";
  private static final String PROFILE = "getUser";
  private static final String RETRY_AFTER = "Retry-After";

  private final Builder b = new Builder("LIMIT");
  private final Contract contract;
  private final Settings settings;

  LimitMutants(Contract contract, Settings settings) {
    this.contract = contract;
    this.settings = settings;
  }

  /** None without a token that may be spent. */
  List<Mutant> all() {
    settings.get(Setting.LIMITED_TOKEN).ifPresent(this::limits);
    return b.all();
  }

  private void limits(String token) {
    refusal(
        token,
        "REMAINING-LEFT",
        "a 429 reports remaining requests",
        "rate.exhausted",
        response -> response.withHeader(RateLimiter.REMAINING, "5"));
    refusal(
        token,
        "RETRY-MISSING",
        "a 429 does not say when to come again",
        "rate.retry-after",
        response -> response.withHeader(RETRY_AFTER, null));
    refusal(
        token,
        "RETRY-WORD",
        "a 429 says 'soon'",
        "rate.retry-after",
        response -> response.withHeader(RETRY_AFTER, "soon"));
    refusal(
        token,
        "RETRY-MILLIS",
        "a 429 says the time in milliseconds",
        "rate.retry-after",
        response -> response.withHeader(RETRY_AFTER, "1800000"));
    refusal(
        token,
        "STATUS-500",
        "a used-up hour is answered 500",
        "rate.exhausted",
        response -> response.withStatus(500));
    refusal(
        token,
        "STATUS-503",
        "a used-up hour is answered 503 without a Retry-After",
        "rate.exhausted",
        response -> response.withStatus(503).withHeader(RETRY_AFTER, null));
    refusal(
        token,
        "STATUS-200",
        "a used-up hour is answered 200",
        "rate.exhausted",
        response -> response.withStatus(200));
    refusal(
        token,
        "STATUS-403",
        "a used-up hour is answered 403",
        "rate.exhausted",
        response -> response.withStatus(403));
    refusal(
        token,
        "TYPE",
        "a used-up hour is refused by another type",
        "rate.exhausted",
        response ->
            response.withBody(response.body().replace("OAuthRateLimitException", "APIError")));
    refusal(
        token,
        "CODE",
        "meta.code of a 429 is 400",
        "rate.exhausted",
        response -> response.withBody(response.body().replace("\"code\":429", "\"code\":400")));
    add(
        "EARLY",
        "the last request of the hour is refused",
        PROFILE,
        EXHAUSTED,
        "rate.exhausted",
        () -> new RateLimiter(token, 1, UnaryOperator.identity()));
    add(
        "NEVER",
        "no hour is used up",
        PROFILE,
        EXHAUSTED,
        "rate.exhausted",
        () -> new RateLimiter(token, -10_000, UnaryOperator.identity()));
    add(
        "LATE",
        "ten requests beyond the last of the hour are served",
        PROFILE,
        EXHAUSTED,
        "rate.exhausted",
        () -> new RateLimiter(token, -10, UnaryOperator.identity()));
    contract.operations().stream()
        .filter(operation -> !operation.id().equals(PROFILE))
        .forEach(operation -> elsewhere(operation, token));
  }

  private void refusal(
      String token,
      String name,
      String title,
      String requirement,
      UnaryOperator<ProxyResponse> change) {
    add(name, title, PROFILE, EXHAUSTED, requirement, () -> new RateLimiter(token, 0, change));
  }

  private void elsewhere(ContractOperation operation, String token) {
    b.add(
        "ONE-OPERATION." + operation.id(),
        "a used-up hour leaves an operation open",
        Trigger.CORNER,
        Set.of(PROFILE, operation.id()),
        Set.of(EVERYWHERE),
        "rate.everywhere",
        () -> {
          Fault limiter = new RateLimiter(token, 0, UnaryOperator.identity());
          return (request, upstream) ->
              (request.operation().equals(PROFILE) ? limiter : Fault.NONE).apply(request, upstream);
        });
  }

  private void add(
      String name,
      String title,
      String operation,
      String check,
      String requirement,
      Supplier<Fault> fault) {
    b.add(name, title, Trigger.CORNER, Set.of(operation), Set.of(check), requirement, fault);
  }
}

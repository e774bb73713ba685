package io.github.instagramv1.contract.review.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.contract.review.example.Exchange;
import io.github.instagramv1.contract.review.example.Recipe;
import io.github.instagramv1.contract.review.finding.ExamplePair;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The usual ways to show a change. */
public final class Recipes {
  private Recipes() {}

  /** Returns a request that was accepted and is refused now, since a schema of it has a value. */
  static Recipe refused(YamlValue schema, Supplier<JsonNode> value, String why) {
    return refused(schema, exchange -> value.get(), why);
  }

  /** Returns a recipe with a value that is generated for an operation. */
  static Recipe refused(YamlValue schema, Function<Exchange, JsonNode> value, String why) {
    return (old, now) ->
        new ExamplePair(
            old.requestWith(schema, value.apply(old)).orElseGet(old::request),
            old.response(),
            because(now.refusal(why), why));
  }

  /** Returns a request that lacks what must be there now. */
  public static Recipe missing(String name) {
    return (old, now) ->
        new ExamplePair(
            old.requestWithout(name),
            old.response(),
            because(now.refusal("`" + name + "` is missing"), "`" + name + "` is missing"));
  }

  /** Returns a parameter that is expected elsewhere now. */
  public static Recipe moved(YamlValue parameter, String place) {
    String name = parameter.text("name");
    String why = "`" + name + "` is expected as a " + place + " parameter";
    return (old, now) ->
        new ExamplePair(
            old.requestWith(parameter),
            because(old.response(), "`" + name + "` is used"),
            because(
                parameter.isTrue("required") ? now.refusal(why) : now.response(),
                why + (parameter.isTrue("required") ? "" : ", and is ignored here")));
  }

  /** Returns a recipe for a parameter that is no longer read. */
  public static Recipe ignored(YamlValue parameter) {
    String name = parameter.text("name");
    return (old, now) ->
        new ExamplePair(
            old.requestWith(parameter),
            because(old.response(), "`" + name + "` is used"),
            because(now.response(), "`" + name + "` is ignored"));
  }

  /** Returns a request with two outcomes. */
  public static Recipe outcomes(String worked, String fails) {
    return (old, now) ->
        new ExamplePair(
            old.request(), because(old.response(), worked), because(now.response(), fails));
  }

  /**
   * Returns a recipe with a request and a response that have a value of a schema, where that is
   * possible.
   */
  public static Recipe outcomes(YamlValue before, YamlValue after, String worked, String fails) {
    return (old, now) ->
        new ExamplePair(
            old.requestWith(before, old.sent(before)).orElseGet(old::request),
            because(response(old, before, old.received(before)), worked),
            because(response(now, after, now.received(after)), fails));
  }

  /** Returns a request that was accepted and is refused now. */
  public static Recipe refusal(String why) {
    return (old, now) ->
        new ExamplePair(old.request(), old.response(), because(now.refusal(why), why));
  }

  /** Returns a recipe for a request whose credentials are no longer sufficient. */
  public static Recipe refusedCredential(String why) {
    return refusedCredential(Optional.empty(), why);
  }

  /**
   * Returns a recipe with the credentials of an alternative that are no longer sufficient.
   *
   * @param way an item of {@code security}; empty for the first one
   */
  public static Recipe refusedCredential(Optional<YamlValue> way, String why) {
    return (old, now) ->
        new ExamplePair(
            way.map(old::requestBy).orElseGet(old::request),
            old.response(),
            because(now.refusedCredential(why), why));
  }

  /**
   * Returns a request that a new server accepts, and whose credentials are not enough for an old
   * one.
   */
  public static Recipe refusedByOldServer(String why) {
    return (old, now) ->
        new ExamplePair(
            now.request(),
            "new server: " + now.response(),
            "old server: " + because(old.refusedCredential(why), why));
  }

  /** Returns a request that was accepted and is refused now, with an error type that is new. */
  public static Recipe newErrorType(String type) {
    return (old, now) -> new ExamplePair(old.request(), old.response(), now.refusalWith(type));
  }

  /** Returns a request that was refused with an error type, and now never is. */
  public static Recipe removedErrorType(String type) {
    return (old, now) ->
        new ExamplePair(
            old.request(),
            old.refusalWith(type),
            because(now.response(), "an error response never has `" + type + "`"));
  }

  /** Returns a recipe for Java that no longer compiles. */
  public static Recipe java(String code, String error) {
    return (old, now) -> new ExamplePair(code, "compiles", "javac: " + error);
  }

  /** Returns a call of the generated method that no longer compiles. */
  public static Recipe uncompilableCall() {
    return (old, now) ->
        java(old.call() + ";", "cannot find symbol: method " + old.operation().id()).show(old, now);
  }

  /**
   * Returns a recipe for an argument that the constructor of the generated request no longer has.
   */
  public static Recipe optional(String name) {
    return (old, now) -> {
      String id = old.operation().id();
      String request = id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1) + "Request";
      return java(
              "new " + request + "(..., " + Phrase.camel(name) + ");",
              "constructor " + request + " cannot be applied to given types")
          .show(old, now);
    };
  }

  /** Returns a recipe for a request to a removed operation. */
  public static Recipe removedOperation() {
    return (old, now) ->
        new ExamplePair(old.request(), old.response(), "404 or 405  (no operation has this path)");
  }

  /** Returns an exchange with a reason behind it. */
  public static String because(String exchange, String why) {
    return why.isEmpty() ? exchange : exchange + "  (" + why + ")";
  }

  /** Returns the response of a contract in which a schema has a value. */
  static String response(Exchange exchange, YamlValue schema, JsonNode value) {
    return exchange.responseWith(schema, value).orElseGet(exchange::response);
  }
}

package io.github.instagramv1.contract.review.difference;

import io.github.instagramv1.contract.review.example.Excerpt;
import io.github.instagramv1.contract.review.example.Recipe;
import io.github.instagramv1.contract.review.finding.ExamplePair;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.Locale;

/** The usual ways to show a change. */
final class Recipes {
  private Recipes() {}

  /** A value that was accepted and is refused now. */
  static Recipe refused(String name, String value, String why) {
    return exchange ->
        new ExamplePair(exchange.requestWith(name, value), exchange.success(), "400: " + why);
  }

  /** A request without a value that did without it and is refused now. */
  static Recipe missing(String name) {
    return exchange ->
        new ExamplePair(
            exchange.requestWithout(name), exchange.success(), "400: `" + name + "` is missing");
  }

  /** A reply that was of one form and is of another. */
  static Recipe reply(String before, String after) {
    return exchange ->
        new ExamplePair(
            exchange.request(),
            exchange.success() + " " + before,
            exchange.success() + " " + after);
  }

  /** Something that a new client relies on, and an old server doesn't do. */
  static Recipe oldServer(String fromNew, String fromOld) {
    return exchange ->
        new ExamplePair(
            exchange.request(),
            "new server: " + exchange.success() + " " + fromNew,
            "old server: " + exchange.success() + " " + fromOld);
  }

  /** A request of any kind with two outcomes. */
  static Recipe outcomes(String worked, String fails) {
    return exchange -> new ExamplePair(exchange.request(), worked, fails);
  }

  /** Java that compiled and doesn't any more. */
  static Recipe java(String code, String error) {
    return exchange -> new ExamplePair(code, "compiles", "javac: " + error);
  }

  /** An argument of the generated request that is no longer among those of its constructor. */
  static Recipe optional(String name) {
    return exchange -> {
      String id = exchange.operation().id();
      String request = id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1) + "Request";
      return java(
              "new " + request + "(..., " + Phrase.camel(name) + ");",
              "constructor " + request + " can't be applied to given types")
          .show(exchange);
    };
  }

  /** A value in the object that holds it, or alone where it isn't known which does. */
  static String inReply(Excerpt excerpt, YamlValue schema, String json) {
    boolean property =
        schema.parent().map(parent -> parent.key().equals("properties")).orElse(false);
    return property
        ? excerpt.with(schema.parent().flatMap(YamlValue::parent).orElseThrow(), schema.key(), json)
        : excerpt.inHolder(schema, json);
  }
}

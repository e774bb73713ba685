package io.github.instagramv1.conformance.suite.oracle.credential;

import io.github.instagramv1.conformance.check.Ids;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.contract.ContractParameter;
import io.github.instagramv1.conformance.fixtures.Place;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.suite.Unknown;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A request of an operation with its required parameters only.
 *
 * @param path the values of its variables, decoded
 */
public record Plain(ContractOperation operation, Map<String, String> path) {

  /** Returns a read of existing objects, or a write on unknown ones, so that nothing changes. */
  public static Plain of(Probe probe, ContractOperation operation) {
    return operation.writes() ? ofUnknownObjects(operation) : ofExistingObjects(probe, operation);
  }

  /** Returns a request for unknown objects. */
  public static Plain ofUnknownObjects(ContractOperation operation) {
    return with(operation, Unknown::of);
  }

  /** Returns a request for existing objects, except for an unknown comment. */
  public static Plain ofExistingObjects(Probe probe, ContractOperation operation) {
    return with(operation, name -> knownValue(probe, name));
  }

  private static Plain with(ContractOperation operation, UnaryOperator<String> valueOf) {
    Map<String, String> values = new LinkedHashMap<>();
    for (ContractParameter parameter : operation.parameters()) {
      if (parameter.in().equals("path")) {
        values.put(parameter.name(), valueOf.apply(parameter.name()));
      }
    }
    return new Plain(operation, values);
  }

  /** Returns the same request with another value in its path. */
  public Plain with(String name, String value) {
    Map<String, String> values = new LinkedHashMap<>(path);
    values.put(name, value);
    return new Plain(operation, values);
  }

  private static String knownValue(Probe probe, String parameter) {
    return switch (parameter) {
      case "geo-id" -> probe.has(Setting.GEO_ID) ? probe.need(Setting.GEO_ID) : Unknown.GEOGRAPHY;
      case "location-id" -> probe.fixtures().place().id();
      case "tag-name" -> probe.fixtures().tag();
      case "media-id" -> probe.fixtures().media().withActivity();
      case "comment-id" -> Unknown.COMMENT;
      case "shortcode" -> Ids.shortcode(probe.fixtures().media().ofAnother());
      default -> probe.fixtures().accounts().otherUser();
    };
  }

  /** Returns the request with the first user's token. */
  public Call call(Probe probe) {
    Call call = probe.api().call(operation);
    path.forEach(call::path);
    if (operation.parameter("lat").isPresent()) {
      Place place = probe.fixtures().place();
      call.query("lat", place.latitude()).query("lng", place.longitude());
    }
    if (operation.parameter("q").isPresent()) {
      call.query("q", probe.fixtures().accounts().self().path("username").asText().substring(0, 1));
    }
    if (operation.parameter("text").isPresent()) {
      call.form("text", "conformance");
    }
    if (operation.parameter("action").isPresent()) {
      call.form("action", "follow");
    }
    return call;
  }

  /** Returns the decoded path below the base path, as it is signed. */
  public String signedPath() {
    String result = operation.path();
    for (Map.Entry<String, String> value : path.entrySet()) {
      result = result.replace("{" + value.getKey() + "}", value.getValue());
    }
    return result;
  }
}

package io.github.instagramv1.conformance.suite;

import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.contract.ContractParameter;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.run.Probe;

/** The lists that checks of several operations read. */
public final class Lists {
  private Lists() {}

  /** Sets the path variables so that the list is as long as the server's data allow. */
  public static Call fill(Probe probe, ContractOperation operation, Call call) {
    for (ContractParameter parameter : operation.parameters()) {
      if (parameter.in().equals("path")) {
        call.path(parameter.name(), value(probe, operation, parameter.name()));
      }
    }
    return call;
  }

  private static String value(Probe probe, ContractOperation operation, String parameter) {
    return switch (parameter) {
      case "geo-id" -> probe.need(Setting.GEO_ID);
      case "location-id" -> probe.fixtures().place().id();
      case "tag-name" -> probe.fixtures().tag();
      case "media-id" -> probe.fixtures().media().withActivity();
      case "user-id" ->
          operation.id().equals("getUserRecentMedia") ? probe.fixtures().publisher() : "self";
      default -> throw new IllegalArgumentException("No value for " + parameter + ".");
    };
  }

  /** Returns the setting that can name another list if a list is too short. */
  public static Setting setting(ContractOperation operation) {
    return switch (operation.tag()) {
      case "geographies" -> Setting.GEO_ID;
      case "locations" -> Setting.LOCATION_ID;
      case "tags" -> Setting.TAG_NAME;
      default -> operation.id().equals("getUserRecentMedia") ? Setting.USER_ID : Setting.TOKEN;
    };
  }
}

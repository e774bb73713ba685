package io.github.instagramv1.conformance.suite;

import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.contract.ContractParameter;
import io.github.instagramv1.conformance.http.Call;

/** Unknown ids: those of users are too large, those of media and comments are in the future. */
public final class Unknown {
  public static final String USER = "999999999999999";
  public static final String MEDIA = "8999999999999999999_999999999999999";
  public static final String SHORTCODE = "HzmbFDig___";
  public static final String COMMENT = "8999999999999999999";
  public static final String LOCATION = "999999999999999";
  public static final String GEOGRAPHY = "999999999999999";

  private Unknown() {}

  /** Sets the path variables of an operation to unknown ids. */
  public static Call fill(Call call, ContractOperation operation) {
    for (ContractParameter parameter : operation.parameters()) {
      if (parameter.in().equals("path")) {
        call.path(parameter.name(), of(parameter.name()));
      }
    }
    return call;
  }

  /** Returns an unknown id for a variable of a path; for a tag, a name that a tag can have. */
  public static String of(String parameter) {
    return switch (parameter) {
      case "media-id" -> MEDIA;
      case "tag-name" -> "conformance";
      case "shortcode" -> SHORTCODE;
      case "comment-id" -> COMMENT;
      default -> USER;
    };
  }
}

package io.github.instagramv1.conformance.suite.oracle.credential;

import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.http.Call;

/** Makes a parameter of a request invalid. */
public final class BrokenParameter {
  private BrokenParameter() {}

  /** Makes the first possible parameter invalid, and returns whether the operation has one. */
  public static boolean in(ContractOperation operation, Call call) {
    if (operation.parameter("count").isPresent()) {
      call.query("count", 0);
    } else if (operation.parameter("lat").isPresent()) {
      call.query("lat", 91);
    } else if (operation.parameter("q").isPresent()) {
      call.without("q");
    } else if (operation.parameter("text").isPresent()) {
      call.without("text");
    } else if (operation.parameter("action").isPresent()) {
      call.form("action", "conformance");
    } else {
      return false;
    }
    return true;
  }
}

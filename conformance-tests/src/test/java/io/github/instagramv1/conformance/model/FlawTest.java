package io.github.instagramv1.conformance.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FlawTest {

  @Test
  void tellsTheFirstInTheOrderOfTheContract() {
    assertThat(Flaw.values())
        .extracting(Flaw::errorType)
        .containsExactly(
            "OAuthForbiddenException",
            "OAuthAccessTokenException",
            "OAuthPermissionsException",
            "APIInvalidParametersError",
            "APINotFoundError",
            "APINotAllowedError");
    assertThat(Flaw.told(List.of(Flaw.OBJECT, Flaw.SCOPE, Flaw.PARAMETERS))).isEqualTo(Flaw.SCOPE);
  }
}

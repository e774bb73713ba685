package io.github.instagramv1.conformance.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RequestFlawTest {

  @Test
  void reportsTheFirstFlawInTheOrderOfTheContract() {
    assertThat(RequestFlaw.values())
        .extracting(RequestFlaw::errorType)
        .containsExactly(
            "OAuthForbiddenException",
            "OAuthAccessTokenException",
            "OAuthPermissionsException",
            "APIInvalidParametersError",
            "APINotFoundError",
            "APINotAllowedError");
    assertThat(
            RequestFlaw.reported(
                List.of(RequestFlaw.OBJECT, RequestFlaw.SCOPE, RequestFlaw.PARAMETERS)))
        .isEqualTo(RequestFlaw.SCOPE);
  }
}

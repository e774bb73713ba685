package io.github.instagramv1.client.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectTest {
  private static final String STATE = "st+ate=1";
  private static final String BACK = "https://shop.example/back";

  private final InstagramOAuth oauth =
      InstagramOAuth.builder().clientId("c").redirectUri(BACK).build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        BACK + "?code=c0de&state=st%2Bate%3D1",
        BACK + "?this=that&state=st%2Bate=1&code=c0de",
        BACK + "?code=c0de&state=st%2Bate%3D1#_",
        "?code=c0de&state=st%2Bate%3D1"
      })
  void readsTheCode(String redirect) {
    assertThat(oauth.codeFrom(redirect, STATE)).isEqualTo("c0de");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        BACK + "#access_token=8.abc.5ec3e7&state=st%2Bate%3D1",
        BACK + "?state=st%2Bate%3D1#access_token=8.abc.5ec3e7"
      })
  void readsATokenFromTheFragment(String redirect) {
    assertThat(oauth.tokenFrom(redirect, STATE)).isEqualTo("8.abc.5ec3e7");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        BACK + "?code=c0de&state=other",
        BACK + "?code=c0de&state=",
        BACK + "?code=c0de",
        BACK + "?code=c0de&state=other&state=st%2Bate%3D1",
        BACK + "?error=access_denied&state=other",
        BACK + "#code=c0de&state=st%2Bate%3D1",
        BACK,
        ""
      })
  void rejectsAnotherState(String redirect) {
    assertThatThrownBy(() -> oauth.codeFrom(redirect, STATE))
        .isInstanceOf(StateMismatchException.class)
        .hasMessageNotContaining("c0de");
  }

  @ParameterizedTest
  @ValueSource(strings = {"&state=st%2Bate%3D1", ""})
  void reportsADeniedAuthorization(String state) {
    String redirect =
        BACK
            + "?error=access_denied&error_reason=user_denied"
            + "&error_description=The+user+denied+your+request."
            + state;
    AuthorizationDeniedException denied =
        catchThrowableOfType(
            AuthorizationDeniedException.class, () -> oauth.codeFrom(redirect, STATE));
    assertThat(denied.error()).isEqualTo("access_denied");
    assertThat(denied.reason()).isEqualTo("user_denied");
    assertThat(denied.description()).isEqualTo("The user denied your request.");
    assertThatThrownBy(() -> oauth.tokenFrom(redirect, STATE))
        .isInstanceOf(AuthorizationDeniedException.class);
  }

  @Test
  void rejectsARedirectWithoutCodeOrToken() {
    assertThatThrownBy(() -> oauth.codeFrom(BACK + "?state=st%2Bate%3D1", STATE))
        .isInstanceOf(MalformedRedirectException.class);
    assertThatThrownBy(() -> oauth.codeFrom(BACK + "?code=&state=st%2Bate%3D1", STATE))
        .isInstanceOf(MalformedRedirectException.class);
    assertThatThrownBy(() -> oauth.tokenFrom(BACK + "?access_token=x&state=st%2Bate%3D1#", STATE))
        .isInstanceOf(MalformedRedirectException.class);
  }
}

package io.github.instagramv1.server.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.server.error.ApiException;
import io.github.instagramv1.server.error.ErrorType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {
  @Test
  void decodesNamesAndValues() {
    Parameters parameters = Parameters.parse("q=sm%C3%B6rg%C3%A5s+bord&a%20b=1%2B1&flag&x=a=b");
    assertThat(parameters.first("q")).contains("smörgås bord");
    assertThat(parameters.first("a b")).contains("1+1");
    assertThat(parameters.first("x")).contains("a=b");
    assertThat(parameters.has("flag")).isTrue();
    assertThat(parameters.first("flag")).isEmpty();
  }

  @Test
  void returnsTheFirstValueOfARepeatedName() {
    assertThat(Parameters.parse("count=1&count=2").first("count")).contains("1");
  }

  @Test
  void prefersFormFieldsToQueryParameters() {
    Parameters form = Parameters.parse("action=follow");
    form.addMissing(Parameters.parse("action=block&access_token=t"));
    assertThat(form.first("action")).contains("follow");
    assertThat(form.first("access_token")).contains("t");
    assertThat(form.encoded()).isEqualTo("action=follow&access_token=t");
  }

  @Test
  void roundTripsEncodedParameters() {
    Parameters parameters = Parameters.parse("text=%26%3D%25%2B%20%F0%9F%93%B7&text=2");
    assertThat(Parameters.parse(parameters.encoded()).first("text")).contains("&=%+ 📷");
    assertThat(parameters.encoded()).endsWith("&text=2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"q=%", "q=%4", "q=%zz", "%x=1", "q=%FF", "q=%ED%A0%80", "q=%C3", "q=%00"})
  void reportsInvalidTextAndKeepsOtherParameters(String encoded) {
    Parameters parameters = Parameters.parse("access_token=t&" + encoded + "&count=5");
    assertThat(parameters.fault()).map(ApiException::type).contains(ErrorType.INVALID_PARAMETERS);
    assertThat(parameters.first("access_token")).contains("t");
    assertThat(parameters.first("count")).contains("5");
    assertThat(parameters.first("q").orElse("")).doesNotContain("\0");
    assertThat(Parameters.parse("q=%25").fault()).isEmpty();
  }
}

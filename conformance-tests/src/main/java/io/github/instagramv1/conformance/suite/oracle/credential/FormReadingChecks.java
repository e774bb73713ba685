package io.github.instagramv1.conformance.suite.oracle.credential;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.contract.ContractParameter;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Credential;
import io.github.instagramv1.conformance.http.FormKind;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.EachOperation;
import io.github.instagramv1.conformance.run.EachOperation.Which;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.suite.Refusals;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

/** Checks of how bodies of requests are read, using error responses for unknown objects. */
@Checks
@Tag("errors")
class FormReadingChecks {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String CODING = "Content-Encoding";

  /** A form parameter with a valid and an invalid value. */
  private record Field(String name, String right, String wrong, String type) {
    static List<Field> of(ContractOperation operation) {
      return operation.parameters().stream()
          .filter(parameter -> parameter.in().equals("form"))
          .map(ContractParameter::name)
          .map(
              name ->
                  name.equals("text")
                      ? new Field(name, "conformance", "CONFORMANCE", "APICommentAllCapsError")
                      : new Field(name, "follow", "conformance", Refusals.INVALID))
          .toList();
    }

    String otherValue(String value) {
      return value.equals(right) ? wrong : right;
    }

    String expectedError(String value) {
      return value.equals(right) ? Refusals.NOT_FOUND : type;
    }
  }

  @EachOperation(value = Which.WITH_FORM, negative = true)
  @DisplayName(
      "ERROR-46: every kind of form is read, and the query string if the form lacks a parameter")
  @Level(EXTENDED)
  void forms(Probe probe, ContractOperation operation) {
    Plain plain = Plain.of(probe, operation);
    for (Field field : Field.of(operation)) {
      for (String value : List.of(field.right(), field.wrong())) {
        verify(probe, plain, field, value);
      }
    }
  }

  private static void verify(Probe probe, Plain plain, Field field, String value) {
    String name = field.name();
    String expectedError = field.expectedError(value);
    for (FormKind kind : FormKind.values()) {
      probe.refused(plain.call(probe).form(name, value).formAs(kind), expectedError);
    }
    String body = name + "=" + value + "&access_token=" + probe.need(Setting.TOKEN);
    for (String media : List.of(FORM + "; charset=UTF-8", FORM.toUpperCase(Locale.ROOT))) {
      Call call = plain.call(probe).without(name).as(new Credential.None());
      probe.refused(call.body(media, body), expectedError);
    }
    probe.refused(plain.call(probe).form(name, value).header(CODING, "IDENTITY"), expectedError);
    probe.refused(plain.call(probe).without(name).query(name, value), expectedError);
    probe.refused(
        plain.call(probe).form(name, value).query(name, field.otherValue(value)), expectedError);
    Call empty = plain.call(probe).without(name).as(new Credential.None());
    probe.refused(
        empty.query(name, value).body(FORM, "access_token=" + probe.need(Setting.TOKEN)),
        expectedError);
  }

  /**
   * Uses a form whose bytes are invalid in every content coding of RFC 9110, because a server may
   * support these codings.
   */
  @EachOperation(value = Which.POSTS, negative = true)
  @DisplayName("ERROR-47: a body of another media type or with a content coding gets 415")
  @Level(EXTENDED)
  void bodyThatIsNoForm(Probe probe, ContractOperation operation) {
    Plain plain = Plain.ofUnknownObjects(operation);
    for (String type : List.of("application/json", "text/plain", "application/xml")) {
      Call call = plain.call(probe).without("text").without("action");
      probe.refused(415, call.body(type, "conformance"), "APIError");
    }
    probe.refused(415, form(probe, plain).header(CODING, "conformance"), "APIError");
    probe.refused(
        form(probe, plain).header(CODING, "gzip"),
        Map.of(400, Set.of(Refusals.INVALID), 415, Set.of("APIError")));
  }

  private static Call form(Probe probe, Plain plain) {
    return plain.call(probe).form("conformance", "a");
  }
}

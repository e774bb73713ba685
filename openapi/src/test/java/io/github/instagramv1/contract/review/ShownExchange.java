package io.github.instagramv1.contract.review;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import io.github.instagramv1.contract.model.ContractModel;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Validates the requests and responses of examples with swagger-request-validator. */
final class ShownExchange {
  private static final Pattern REQUEST =
      Pattern.compile("([A-Z]+) (/[^ ?]*)(?:\\?(\\S*))?(?:  (.*))?");
  private static final Pattern ACCEPT = Pattern.compile("  Accept: (\\S+)");
  private static final Pattern RESPONSE =
      Pattern.compile(
          "(?:(?:new|old) server: )?(\\d{3})((?:  (?![({])[^ ]+: .*?)?)(?: "
              + " (\\{.*?}|\\[.*?]|\".*?\"))?(?:  \\(.*\\))?");

  private final OpenApiInteractionValidator validator;

  ShownExchange(ContractModel model) {
    this.validator =
        OpenApiInteractionValidator.createForInlineApiSpecification(model.root().json())
            .withLevelResolver(
                LevelResolver.create()
                    .withLevel("validation.request.security", ValidationReport.Level.IGNORE)
                    .withLevel(
                        "validation.request.parameter.query.unexpected",
                        ValidationReport.Level.IGNORE)
                    // An example shows headers only where they are what changes.
                    .withLevel("validation.response.header.missing", ValidationReport.Level.IGNORE)
                    .withLevel(
                        "validation.schema.additionalProperties", ValidationReport.Level.IGNORE)
                    .withLevel(
                        "validation.response.body.schema.additionalProperties",
                        ValidationReport.Level.IGNORE)
                    .build())
            .build();
  }

  /** Returns the errors of a request; empty if it is valid. */
  List<String> requestErrors(String text) {
    return messages(validator.validateRequest(request(text)));
  }

  /** Returns the errors of a response to a request; empty if it is valid. */
  List<String> responseErrors(String request, String text) {
    Matcher matcher = match(RESPONSE, text);
    SimpleResponse.Builder response =
        SimpleResponse.Builder.status(Integer.parseInt(matcher.group(1)));
    if (!matcher.group(2).isBlank()) {
      String[] header = matcher.group(2).strip().split(": ", 2);
      response.withHeader(header[0], header[1]);
    }
    if (matcher.group(3) != null) {
      response.withContentType(acceptedMediaType(request)).withBody(matcher.group(3));
    }
    Request sent = request(request);
    return messages(validator.validateResponse(sent.getPath(), sent.getMethod(), response.build()));
  }

  private static String acceptedMediaType(String request) {
    Matcher accept = ACCEPT.matcher(request);
    return accept.find() ? accept.group(1) : "application/json";
  }

  private static Request request(String text) {
    Matcher matcher = match(REQUEST, text);
    SimpleRequest.Builder request =
        new SimpleRequest.Builder(
            matcher.group(1), matcher.group(2).replaceFirst("^/v[12](?=/)", ""));
    if (matcher.group(3) != null) {
      for (String parameter : matcher.group(3).split("&", -1)) {
        String[] pair = parameter.split("=", 2);
        request.withQueryParam(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
      }
    }
    if (matcher.group(4) != null) {
      for (String part : matcher.group(4).split("  ", -1)) {
        if (part.startsWith("body: ")) {
          request.withBody(part.substring("body: ".length()));
        } else {
          request.withHeader(part.split(": ", 2)[0], part.split(": ", 2)[1]);
        }
      }
    }
    return request.build();
  }

  private static Matcher match(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.matches()) {
      throw new AssertionError("not an exchange: " + text);
    }
    return matcher;
  }

  private static List<String> messages(ValidationReport report) {
    return report.getMessages().stream()
        .filter(each -> each.getLevel() == ValidationReport.Level.ERROR)
        .map(each -> each.getKey() + " " + each.getMessage())
        .toList();
  }
}

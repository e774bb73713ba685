package io.github.instagramv1.contract.lint.rule.example;

import io.github.instagramv1.contract.lint.Findings;
import io.github.instagramv1.contract.lint.Rule;
import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.source.YamlValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.regex.Pattern;

/** Requires realistic examples. */
public final class ExampleRealistic implements Rule {
  /** Published, and retired. */
  private static final Instant FIRST = Instant.parse("2010-10-06T00:00:00Z");

  private static final Instant LAST = Instant.parse("2020-06-29T00:00:00Z");

  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "(?i)(string|text|foo|bar|baz|qux|foo ?bar|test(ing)?["
              + " _-]?\\d*|example|sample|dummy|placeholder|lorem("
              + " ipsum.*)?|x{2,}|abc(def)?|asdf|todo|tbd|n/?a|none"
              + " given|undefined|value\\d*|user(name)?[ _-]?\\d*|name|john[ ._]?(doe|smith)|jane["
              + " ._]?doe)");
  private static final Pattern TOY_ID = Pattern.compile("0+|1|12|123|1234\\d*|42|99+");
  private static final Pattern MEDIA_ID = Pattern.compile("\\d{15,19}_\\d+");

  @Override
  public String id() {
    return "example-realistic";
  }

  @Override
  public void check(ContractModel contract, Findings findings) {
    ExampleValues.roots(contract)
        .flatMap(ExampleValues.Value::withDescendants)
        .filter(value -> value.part().isScalar() && !value.part().isNull())
        .forEach(value -> checkValue(value, findings));
  }

  private static void checkValue(ExampleValues.Value value, Findings findings) {
    YamlValue place = value.part();
    String name = value.name();
    String text = value.part().text();
    if (PLACEHOLDER.matcher(text).matches()) {
      findings.at(place, "Replace the placeholder " + text + " by a realistic value.");
    } else if (isId(name) && TOY_ID.matcher(text).matches()) {
      findings.at(place, "Replace the id " + text + " by a realistic id.");
    } else if (name.equals("media-id") && !MEDIA_ID.matcher(text).matches()) {
      findings.at(place, "Write a media id: a number, an underscore and the id of the owner.");
    } else if (name.endsWith("-id") && !text.matches("\\d+(_\\d+)?")) {
      findings.at(place, "Write an id of digits instead of " + text + ".");
    } else if (name.matches("created_time|m(in|ax)_timestamp") && !isTime(text)) {
      findings.at(place, "Write a UNIX time in seconds between October 2010 and June 2020.");
    } else if (name.matches("lat|lng|latitude|longitude") && text.matches("-?0(\\.0*)?")) {
      findings.at(place, "Choose realistic coordinates: " + name + " is 0.");
    }
  }

  private static boolean isId(String name) {
    return name.equals("id") || name.endsWith("_id") || name.endsWith("-id");
  }

  private static boolean isTime(String text) {
    try {
      Instant time = Instant.ofEpochSecond(Long.parseLong(text));
      return time.isAfter(FIRST) && time.isBefore(LAST);
    } catch (NumberFormatException | DateTimeException e) {
      return false;
    }
  }
}

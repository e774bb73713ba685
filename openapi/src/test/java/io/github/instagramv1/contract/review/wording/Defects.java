package io.github.instagramv1.contract.review.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The defects of a sentence that a program can find. */
final class Defects {
  private static final String KEYWORDS =
      "(?:min|max)(?:imum)?(?:Length|Items|Properties)|exclusive(?:Minimum|Maximum)|multipleOf|uniqueItems"
          + "|(?:any|all|one)Of|additionalProperties|readOnly|writeOnly|operationId|openIdConnectUrl"
          + "|bearerFormat|\\w+Url|externalDocs|termsOfService|allow(?:Reserved|EmptyValue)|x-[a-z][a-z-]+";

  /** Patterns of the words that the glossary replaces by others. */
  private static final String REPLACED_WORDS =
      "repl(?:y|ies)|answer(?:s|ed)?|person|people|told|hurts?|harm(?:s|less)?|harmed|meant|ad[o]|wis[h]|stray(?:s|ed)"
          + "|on top|lets? in|refusals?|nobody|walks?|clamp(?:ed|s)?|caller|stranger|any more|anyone else|too\\.$";

  private static final Pattern QUOTED = Pattern.compile("`([^`]*)`");

  private static final Map<String, Pattern> KINDS = new LinkedHashMap<>();

  static {
    addKind(
        "a phrase for a value that is not there",
        "(?i)\\b(?:none|undefined|null|NaN)\\b|Optional\\[");
    addKind("a place for a value", "%[sdn%]|\\$\\{");
    addKind("nothing between quotes", "``|\\(\\)");
    addKind("two blanks or a blank before a sign", "  | [.,;:)]|\\( ");
    addKind("two signs", "[.,;:]{2}|[.,;:][a-zA-Z]");
    addKind("a word twice", "(?i)\\b(\\w+) \\1\\b");
    addKind("two articles", "(?i)\\b(?:an?|the) (?:an?|the)\\b");
    addKind("a before a vowel", "\\ba ‹?(?:[aeio]|u(?!se|ni|[A-Z]|ri))");
    addKind("an before a consonant", "\\ban ‹?(?![aeiouAEIOU‹]|x›|[FHLMNRSX][A-Z]|hour|\\w*-)");
    addKind("a keyword without quotes", "(?<![\\w-])(?:" + KEYWORDS + ")\\b|\\b[1-5]XX\\b");
    addKind("one of many", "\\b1 (?!is\\b|was\\b|has\\b|of\\b)\\w+s\\b");
    addKind("many of one", "\\b(?:[02-9]|\\d{2,}) (?:place|operation|item|propert|character)y?\\b");
    addKind("a singular before a list", "\\b(?:scope|value|number|credential) ‹›(?:, | and )‹");
    addKind("a plural before one value", "\\b(?:scopes|values|numbers|credentials) ‹›(?!,| and)");
    addKind("a plural subject", "^The \\w+s of [^.]* (?:is|has|changes)\\b");
    addKind("a word that the glossary gives up", "(?i)\\b(?:" + REPLACED_WORDS + ")\\b");
  }

  private Defects() {}

  private static void addKind(String name, String pattern) {
    KINDS.put(name, Pattern.compile(pattern));
  }

  /** Returns the defects of one or several whole sentences. */
  static List<String> ofSentence(String sentence) {
    List<String> found = ofPhrase(sentence);
    if (!sentence.matches("[\\p{Lu}`].*")) {
      found.add("no capital in front");
    }
    if (!sentence.endsWith(".")) {
      found.add("no full stop");
    }
    return found;
  }

  /** Returns the defects of a part of a sentence. */
  static List<String> ofPhrase(String phrase) {
    List<String> found = new ArrayList<>();
    if (phrase.chars().filter(each -> each == '`').count() % 2 != 0) {
      found.add("a quote that does not end");
    }
    String words = QUOTED.matcher(phrase).replaceAll(each -> each.group(1).isEmpty() ? "``" : "‹›");
    String read =
        QUOTED
            .matcher(phrase)
            .replaceAll(each -> "‹" + each.group(1).replaceAll("\\W.*", "") + "›");
    KINDS.forEach(
        (name, pattern) -> {
          Matcher matcher =
              pattern.matcher(name.contains("vowel") || name.contains("consonant") ? read : words);
          if (matcher.find()) {
            found.add(name + ": " + matcher.group());
          }
        });
    return found;
  }
}

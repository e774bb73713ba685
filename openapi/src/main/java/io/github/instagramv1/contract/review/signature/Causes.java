package io.github.instagramv1.contract.review.signature;

import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.finding.ReviewResult;
import io.github.instagramv1.contract.review.finding.Side;
import io.github.instagramv1.contract.review.inventory.OperationEntry;
import io.github.instagramv1.contract.review.inventory.SchemaEntry;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the findings that change a signature, by name: of the operationId for a method, of the
 * schema or tag for a class, of the property for an accessor.
 */
final class Causes {
  private static final String SCHEMAS = "/components/schemas/";

  /** The members of an operation that decide on its methods. */
  private static final List<String> SHAPES =
      List.of(
          "/operationId", "/parameters", "/requestBody", "/responses", "/tags", "/x-pagination");

  private static final Pattern WORDS = Pattern.compile("\\W+");

  private final List<Finding> findings;
  private final List<OperationEntry> operations;
  private final Set<String> schemas;

  Causes(ReviewResult result) {
    // What changes words or behaviour alone changes no Java.
    findings = result.findings().stream().filter(each -> each.level().reaches(Level.WIRE)).toList();
    operations =
        Stream.of(result.before(), result.after())
            .flatMap(each -> each.inventory().operations().stream())
            .toList();
    schemas =
        Stream.of(result.before(), result.after())
            .flatMap(each -> each.inventory().schemas().stream())
            .map(SchemaEntry::name)
            .collect(Collectors.toSet());
  }

  /**
   * Returns the causes of a signature.
   *
   * @param type the name of the class
   * @param member the name of the member; empty for the class itself and its constructors
   * @param texts the declaration on either side
   */
  List<Finding> of(String type, String member, List<String> texts) {
    String outer = type.replaceAll("\\..*", "");
    List<Finding> found =
        schemas.contains(outer) ? ofSchema(outer, member) : ofOperation(type, member);
    return found.isEmpty() ? ofNames(texts) : found;
  }

  private List<Finding> ofSchema(String schema, String member) {
    String place = SCHEMAS + schema;
    String key = key(member.replaceAll("^(get|set|is)(?=[A-Z])|Text$", ""));
    if (key.isEmpty()) {
      return preferSourceLevel(each -> isAtOrAbove(each, place));
    }
    List<Finding> ofProperty = preferSourceLevel(each -> key(property(each, place)).equals(key));
    return ofProperty.isEmpty()
        ? preferSourceLevel(each -> isAtOrAbove(each, place) && property(each, place).isEmpty())
        : ofProperty;
  }

  /** Returns the property of a schema that has a finding; empty if there is none. */
  private static String property(Finding finding, String schema) {
    return pointers(finding)
        .filter(each -> each.startsWith(schema + "/properties/"))
        .map(each -> each.substring((schema + "/properties/").length()).replaceAll("/.*", ""))
        .findFirst()
        .orElse("");
  }

  private List<Finding> ofOperation(String type, String member) {
    String request = type.replaceAll(".*\\.|Request$", "");
    boolean nested = type.contains(".");
    List<OperationEntry> meant =
        operations.stream()
            .filter(
                each ->
                    nested
                        ? key(each.id()).equals(key(request))
                        : member.isEmpty()
                            ? (key(each.tag()) + "api").equals(key(type))
                            : member.matches(Pattern.quote(each.id()) + "(Async|Pages)?"))
            .toList();
    return preferSourceLevel(
        finding -> meant.stream().anyMatch(each -> concernsOperation(finding, each)));
  }

  /** Returns whether a finding is at the parameters or the name of an operation. */
  private static boolean concernsOperation(Finding finding, OperationEntry operation) {
    String place = operation.place().pointer();
    return pointers(finding).anyMatch(place::equals)
        || SHAPES.stream().anyMatch(each -> isAtOrAbove(finding, place + each))
        || (finding.operations().contains(operation.id()) && isOfRequest(finding));
  }

  /** Returns whether a finding is in a component of requests. */
  private static boolean isOfRequest(Finding finding) {
    return finding.rule().startsWith("request-")
        || pointers(finding)
            .anyMatch(
                each ->
                    each.startsWith("/components/parameters/")
                        || each.startsWith("/components/requestBodies/"));
  }

  /** Returns the findings of renamed schemas whose names occur in the texts. */
  private List<Finding> ofNames(List<String> texts) {
    Set<String> words =
        texts.stream()
            .flatMap(WORDS::splitAsStream)
            .map(each -> SCHEMAS + each)
            .collect(Collectors.toSet());
    return preferSourceLevel(each -> pointers(each).anyMatch(words::contains));
  }

  /** Returns the matching findings, or only those at the level of generated Java, if any. */
  private List<Finding> preferSourceLevel(Predicate<Finding> matches) {
    List<Finding> all = findings.stream().filter(matches).toList();
    List<Finding> source = all.stream().filter(each -> each.level() == Level.SOURCE).toList();
    return source.isEmpty() ? all : source;
  }

  private static boolean isAtOrAbove(Finding finding, String place) {
    return pointers(finding).anyMatch(each -> (each + "/").startsWith(place + "/"));
  }

  private static Stream<String> pointers(Finding finding) {
    return Stream.of(finding.before(), finding.after())
        .filter(Side::present)
        .map(each -> each.place().pointer());
  }

  /** A name without what writes it one way or the other. */
  private static String key(String name) {
    return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
  }
}

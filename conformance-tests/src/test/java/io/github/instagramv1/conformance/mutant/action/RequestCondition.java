package io.github.instagramv1.conformance.mutant.action;

import io.github.instagramv1.conformance.mutant.ProxyRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A condition on one part of a request. The part must exist, unless {@code absent} is true, and
 * fulfil all other components that are set.
 *
 * @param parameter the name of a parameter in the query or in the form
 * @param query the name of a query parameter, of which the last value counts
 * @param header the name of a header, in lower case
 * @param of another part
 * @param absent whether the part must be absent
 * @param least the minimum number of occurrences of the query parameter
 * @param most the maximum number of occurrences of the query parameter
 * @param not a value that is not allowed; the part may be absent
 * @param matches a regular expression that the whole value must match
 * @param finds a regular expression that part of the value must match
 * @param beginsLike a text whose beginning, without its last character, the value must start with
 * @param beginningOf a text that must start with the value, which must not be empty
 * @param notBeginning a text that the value must not start with; the part may be absent
 * @param in how the value is measured for {@code above} and {@code below}
 * @param changedBy a change that must alter the value
 * @param unchangedBy changes that must not alter the value
 */
public record RequestCondition(
    String parameter,
    String query,
    String header,
    Part of,
    boolean absent,
    Integer least,
    Integer most,
    String is,
    String not,
    String matches,
    String finds,
    String begins,
    String beginsLike,
    String beginningOf,
    String notBeginning,
    String ends,
    String contains,
    Measure in,
    Long above,
    Long below,
    TextChange changedBy,
    List<TextChange> unchangedBy)
    implements Predicate<ProxyRequest> {
  public RequestCondition {
    if (Stream.of(parameter, query, header, of).filter(Objects::nonNull).count() != 1) {
      throw new IllegalArgumentException(
          "A condition names one of parameter, query, header and of.");
    }
    Stream.of(matches, finds).filter(Objects::nonNull).forEach(Pattern::compile);
    unchangedBy = unchangedBy == null ? List.of() : unchangedBy;
  }

  @Override
  public boolean test(ProxyRequest request) {
    Optional<String> value = value(request);
    if (absent || value.isEmpty()) {
      return value.isEmpty() && (absent || not != null || notBeginning != null);
    }
    return (least == null || values(request).size() >= least)
        && (most == null || values(request).size() <= most)
        && holds(value.get());
  }

  /** Returns a condition that is true if the request fulfils all these conditions. */
  public static Predicate<ProxyRequest> all(List<RequestCondition> conditions) {
    return request -> conditions.stream().allMatch(each -> each.test(request));
  }

  private Optional<String> value(ProxyRequest request) {
    if (parameter != null) {
      return request.parameter(parameter);
    }
    if (query != null) {
      return values(request).stream().reduce((before, last) -> last);
    }
    return header != null ? Optional.ofNullable(request.headers().get(header)) : of.of(request);
  }

  private List<String> values(ProxyRequest request) {
    return request.query().stream()
        .filter(pair -> pair.getKey().equals(query))
        .map(Map.Entry::getValue)
        .toList();
  }

  private boolean holds(String text) {
    return (is == null || text.equals(is))
        && (not == null || !text.equals(not))
        && (matches == null || text.matches("(?s)" + matches))
        && (finds == null || Pattern.compile(finds, Pattern.DOTALL).matcher(text).find())
        && (begins == null || text.startsWith(begins))
        && (beginsLike == null || text.startsWith(beginsLike.substring(0, beginsLike.length() - 1)))
        && (beginningOf == null || (!text.isEmpty() && beginningOf.startsWith(text)))
        && (notBeginning == null || !text.startsWith(notBeginning))
        && (ends == null || text.endsWith(ends))
        && (contains == null || text.contains(contains))
        && isWithin(in == null ? Measure.VALUE : in, text)
        && (changedBy == null || !changedBy.of(text).equals(text))
        && unchangedBy.stream().allMatch(change -> change.of(text).equals(text));
  }

  private boolean isWithin(Measure measure, String text) {
    return (above == null || measure.of(text) > above)
        && (below == null || measure.of(text) < below);
  }
}

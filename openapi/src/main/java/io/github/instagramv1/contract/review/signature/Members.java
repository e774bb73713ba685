package io.github.instagramv1.contract.review.signature;

import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.review.finding.SignatureDifference;
import japicmp.model.JApiChangeStatus;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibilityChange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javassist.CtClass;

/** The changed members of a class. */
final class Members {
  private final JApiClass type;
  private final Causes causes;

  Members(JApiClass type, Causes causes) {
    this.type = type;
    this.causes = causes;
  }

  /**
   * Returns the declaration first, if that changed, then the members by name; those of one cause
   * together, breaking ones first.
   */
  List<SignatureDifference> differences() {
    Map<List<Finding>, List<SignatureDifference>> byCause = new LinkedHashMap<>();
    Stream.concat(
            Stream.of(classMember()).filter(Member::differs),
            byName().values().stream().flatMap(each -> paired(each).stream()))
        .map(this::difference)
        .forEach(
            each -> byCause.computeIfAbsent(each.causes(), key -> new ArrayList<>()).add(each));
    return byCause.values().stream()
        .flatMap(
            each -> each.stream().sorted(Comparator.comparing(SignatureDifference::compatibility)))
        .toList();
  }

  /** Returns the declaration of the class, without its members. */
  private Member classMember() {
    List<JApiCompatibilityChange> changes = new ArrayList<>(type.getCompatibilityChanges());
    changes.addAll(type.getSuperclass().getCompatibilityChanges());
    type.getInterfaces().forEach(each -> changes.addAll(each.getCompatibilityChanges()));
    return new Member(
        "",
        type.getOldClass().map(Declaration::of),
        type.getNewClass().map(Declaration::of),
        changes.stream().allMatch(JApiCompatibilityChange::isSourceCompatible),
        changes.stream().allMatch(JApiCompatibilityChange::isBinaryCompatible));
  }

  private Map<String, List<Member>> byName() {
    return Stream.of(
            type.getFields().stream().map(Member::of),
            type.getConstructors().stream().map(Member::of),
            type.getMethods().stream().map(Member::of))
        .flatMap(each -> each)
        .filter(Member::differs)
        .map(this::withClassCompatibility)
        .collect(Collectors.groupingBy(Member::name, TreeMap::new, Collectors.toList()));
  }

  /**
   * A member of a removed class breaks as the class does; a member of a new class breaks nothing.
   */
  private Member withClassCompatibility(Member member) {
    JApiChangeStatus status = type.getChangeStatus();
    boolean whole = status == JApiChangeStatus.NEW || status == JApiChangeStatus.REMOVED;
    Member itself = classMember();
    return whole ? member.withCompatibilityOf(itself) : member;
  }

  /** A method with other parameters is another one in Java, but one change to a reader. */
  private static List<Member> paired(List<Member> members) {
    List<Member> removed = new ArrayList<>();
    List<Member> added = new ArrayList<>();
    List<Member> pairs = new ArrayList<>();
    for (Member member : members) {
      (member.after().isEmpty() ? removed : member.before().isEmpty() ? added : pairs).add(member);
    }
    while (!removed.isEmpty() && !added.isEmpty()) {
      pairs.add(removed.remove(0).with(added.remove(0)));
    }
    pairs.addAll(removed);
    pairs.addAll(added);
    return pairs;
  }

  private SignatureDifference difference(Member member) {
    CtClass shown = type.getNewClass().or(type::getOldClass).orElseThrow();
    return new SignatureDifference(
        member.before().map(Declaration::text),
        member.after().map(Declaration::text),
        member.compatibility(),
        causes.of(
            Declaration.name(shown),
            member.name(),
            Stream.of(member.before(), member.after())
                .flatMap(Optional::stream)
                .map(Declaration::text)
                .toList()));
  }
}

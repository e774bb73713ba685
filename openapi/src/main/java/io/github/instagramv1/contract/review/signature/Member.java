package io.github.instagramv1.contract.review.signature;

import io.github.instagramv1.contract.review.finding.Compatibility;
import japicmp.model.JApiCompatibility;
import japicmp.model.JApiConstructor;
import japicmp.model.JApiField;
import japicmp.model.JApiMethod;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javassist.CtMember;
import javassist.Modifier;

/**
 * A member on both sides.
 *
 * @param name its name
 * @param before how it was declared; empty if it is new
 * @param after how it is declared; empty if it is removed
 * @param source whether code that uses it compiles again
 * @param binary whether code that uses it still links
 */
record Member(
    String name,
    Optional<Declaration> before,
    Optional<Declaration> after,
    boolean source,
    boolean binary) {

  static Member of(JApiMethod method) {
    return of(
        method.getName(),
        method.getOldMethod().filter(Member::isSeen).map(Declaration::of),
        method.getNewMethod().filter(Member::isSeen).map(Declaration::of),
        method);
  }

  static Member of(JApiConstructor constructor) {
    return of(
        "",
        constructor.getOldConstructor().filter(Member::isSeen).map(Declaration::of),
        constructor.getNewConstructor().filter(Member::isSeen).map(Declaration::of),
        constructor);
  }

  static Member of(JApiField field) {
    return of(
        field.getName(),
        field.getOldFieldOptional().filter(Member::isSeen).map(Declaration::of),
        field.getNewFieldOptional().filter(Member::isSeen).map(Declaration::of),
        field);
  }

  private static Member of(
      String name,
      Optional<Declaration> before,
      Optional<Declaration> after,
      JApiCompatibility compatibility) {
    return new Member(
        name,
        before,
        after,
        compatibility.isSourceCompatible(),
        compatibility.isBinaryCompatible());
  }

  /**
   * Returns whether code outside the package can use it: japicmp lists all members of an added or
   * removed class.
   */
  private static boolean isSeen(CtMember member) {
    int access = member.getModifiers();
    return Modifier.isPublic(access) || Modifier.isProtected(access);
  }

  /** Returns whether its declaration changed. */
  boolean differs() {
    return !before.map(Declaration::text).equals(after.map(Declaration::text));
  }

  /** Joins a removed member and an added one to a changed one. */
  Member with(Member added) {
    return new Member(name, before, added.after, source && added.source, binary && added.binary);
  }

  /** Returns a copy with the compatibility of another member. */
  Member withCompatibilityOf(Member other) {
    return new Member(name, before, after, other.source, other.binary);
  }

  Compatibility compatibility() {
    return source && binary && swapsArguments()
        ? Compatibility.SWAPS_ARGUMENTS
        : Compatibility.of(source, binary);
  }

  private boolean swapsArguments() {
    if (before.isEmpty() || after.isEmpty()) {
      return false;
    }
    List<String> old = before.get().parameters();
    List<String> now = after.get().parameters();
    return !old.equals(now) && new TreeSet<>(old).equals(new TreeSet<>(now));
  }
}

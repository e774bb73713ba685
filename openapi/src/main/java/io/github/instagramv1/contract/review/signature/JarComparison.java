package io.github.instagramv1.contract.review.signature;

import io.github.instagramv1.contract.review.finding.ClassDifference;
import io.github.instagramv1.contract.review.generated.BuiltJar;
import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.filter.JavadocLikePackageFilter;
import japicmp.model.AccessModifier;
import japicmp.model.JApiClass;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javassist.CtClass;

/** Compares the generated packages of two jars by japicmp. */
final class JarComparison {
  private final Causes causes;

  /**
   * @param causes the findings that change signatures
   */
  JarComparison(Causes causes) {
    this.causes = causes;
  }

  /** Returns the classes that differ, by package and name. */
  List<ClassDifference> compare(BuiltJar before, BuiltJar after) {
    JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
    options.setAccessModifier(AccessModifier.PROTECTED);
    options.setNoAnnotations(true);
    // Those of the libraries: no signature of ours changes with them.
    options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
    Stream.concat(before.packages().stream(), after.packages().stream())
        .distinct()
        .map(each -> new JavadocLikePackageFilter(each, true))
        .forEach(options.getFilters().getIncludes()::add);
    List<JApiClass> classes =
        new JarArchiveComparator(options)
            .compare(
                new JApiCmpArchive(before.jar(), "old.jar", "old"),
                new JApiCmpArchive(after.jar(), "new.jar", "new"));
    return classes.stream()
        .map(this::difference)
        .filter(each -> !each.signatures().isEmpty())
        .sorted(
            Comparator.comparing(ClassDifference::packageName).thenComparing(ClassDifference::name))
        .toList();
  }

  private ClassDifference difference(JApiClass type) {
    CtClass shown = type.getNewClass().or(type::getOldClass).orElseThrow();
    return new ClassDifference(
        shown.getPackageName(), Declaration.name(shown), new Members(type, causes).differences());
  }
}

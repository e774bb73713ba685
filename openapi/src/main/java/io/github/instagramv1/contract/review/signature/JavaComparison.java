package io.github.instagramv1.contract.review.signature;

import io.github.instagramv1.contract.review.finding.ClassDifference;
import io.github.instagramv1.contract.review.finding.JavaArtifact;
import io.github.instagramv1.contract.review.finding.ReviewResult;
import io.github.instagramv1.contract.review.input.UnknownInput;
import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.filter.JavadocLikePackageFilter;
import japicmp.model.AccessModifier;
import japicmp.model.JApiClass;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import javassist.CtClass;

/** Compares the public signatures of jars that are built from both contracts, by japicmp. */
public final class JavaComparison {
  private final Causes causes;

  /**
   * @param result the review of both contracts, whose findings explain signatures
   */
  public JavaComparison(ReviewResult result) {
    this.causes = new Causes(result);
  }

  /**
   * Compares two jars. Of a jar with a module descriptor, only exported packages count.
   *
   * @throws UnknownInput if either file is not a jar
   */
  public JavaArtifact of(Path before, Path after) throws UnknownInput {
    JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
    options.setAccessModifier(AccessModifier.PROTECTED);
    options.setNoAnnotations(true);
    // Those of the libraries: no signature of ours changes with them.
    options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
    Stream.concat(exported(before).stream(), exported(after).stream())
        .distinct()
        .map(each -> new JavadocLikePackageFilter(each, true))
        .forEach(options.getFilters().getIncludes()::add);
    List<JApiClass> classes =
        new JarArchiveComparator(options)
            .compare(
                new JApiCmpArchive(before.toFile(), "old"),
                new JApiCmpArchive(after.toFile(), "new"));
    return new JavaArtifact(
        after.getFileName().toString(),
        classes.stream()
            .map(this::difference)
            .filter(each -> !each.signatures().isEmpty())
            .sorted(
                Comparator.comparing(ClassDifference::packageName)
                    .thenComparing(ClassDifference::name))
            .toList());
  }

  /** Returns the packages that a jar exports; none if it does not name them. */
  private static List<String> exported(Path file) throws UnknownInput {
    try (JarFile jar = new JarFile(file.toFile())) {
      JarEntry module = jar.getJarEntry("module-info.class");
      if (module == null) {
        return List.of();
      }
      try (InputStream stream = jar.getInputStream(module)) {
        return ModuleDescriptor.read(stream).exports().stream()
            .filter(each -> !each.isQualified())
            .map(ModuleDescriptor.Exports::source)
            .toList();
      }
    } catch (IOException e) {
      throw new UnknownInput("`--java`: " + file + " is not a jar that can be read.");
    }
  }

  private ClassDifference difference(JApiClass type) {
    CtClass shown = type.getNewClass().or(type::getOldClass).orElseThrow();
    return new ClassDifference(
        shown.getPackageName(), Declaration.name(shown), new Members(type, causes).differences());
  }
}

package io.github.instagramv1.conformance.run;

import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.contract.ContractParameter;
import io.github.instagramv1.conformance.generate.Values;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/** Marks a check that runs once for each of several operations. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(EachOperationProvider.class)
public @interface EachOperation {
  /** The operations. */
  Which value();

  /** Whether the check expects error responses. */
  boolean negative() default false;

  /** Kinds of operations. */
  @SuppressWarnings("ImmutableEnumChecker") // The lambdas have no state.
  enum Which {
    ALL(operation -> true),
    WITH_CONSTRAINTS(
        operation ->
            operation.parameters().stream()
                .filter(parameter -> !parameter.in().equals("path"))
                .anyMatch(
                    parameter ->
                        parameter.required() || !new Values(parameter).broken().isEmpty())),
    WITH_TEXT(
        operation ->
            operation.parameters().stream()
                .anyMatch(
                    parameter ->
                        parameter.in().equals("query")
                            && "string".equals(parameter.schema().getType()))),
    /** Operations whose path has an id, which is every path value except the name of a tag. */
    WITH_ID(operation -> operation.parameters().stream().anyMatch(Which::isId)),
    WITH_OPTIONAL(
        operation ->
            operation.parameters().stream()
                .anyMatch(parameter -> parameter.in().equals("query") && !parameter.required())),
    PAGED(operation -> operation.pageKey().isPresent()),
    /** Operations whose count has a maximum. */
    WITH_COUNT(
        operation ->
            operation.parameter("count").flatMap(ContractParameter::clampedTo).isPresent()),
    /**
     * Paginated operations with other lists that a run can find; geographies are known from the
     * settings only.
     */
    PAGED_ELSEWHERE(
        operation -> operation.pageKey().isPresent() && operation.parameter("geo-id").isEmpty()),
    PAGED_BY_CLIENT_ID(operation -> operation.pageKey().isPresent() && operation.acceptsClientId()),
    WITH_SCOPE(operation -> !operation.scope().equals("basic")),
    USERS_ONLY(operation -> !operation.acceptsClientId()),
    CLIENT_ID(ContractOperation::acceptsClientId),
    OF_ACCOUNTS(
        operation ->
            !Set.of("searchLocations", "getLocation", "searchTags", "getTag", "listRequestedBy")
                .contains(operation.id())),
    SHARED(
        operation ->
            Set.of("getGeographyRecentMedia", "getLocationRecentMedia", "getTagRecentMedia")
                .contains(operation.id())),
    /** Media that both viewers may find there. */
    MEDIA_OF_ALL(
        operation ->
            Set.of(
                    "getMedia",
                    "getMediaByShortcode",
                    "searchMedia",
                    "getPopularMedia",
                    "getUserRecentMedia",
                    "getGeographyRecentMedia",
                    "getLocationRecentMedia",
                    "getTagRecentMedia")
                .contains(operation.id())),
    READS(operation -> operation.method().equals("GET")),
    DELETES(operation -> operation.method().equals("DELETE")),
    WITH_FORM(
        operation ->
            operation.parameters().stream().anyMatch(parameter -> parameter.in().equals("form"))),
    LIKES(operation -> operation.writes() && operation.tag().equals("likes")),
    POSTS(operation -> operation.method().equals("POST"));

    private final Predicate<ContractOperation> predicate;

    Which(Predicate<ContractOperation> predicate) {
      this.predicate = predicate;
    }

    /** Returns whether a parameter is the id of an object in the path. */
    public static boolean isId(ContractParameter parameter) {
      return parameter.in().equals("path") && !parameter.name().equals("tag-name");
    }

    /** Returns whether an operation is of this kind. */
    public boolean includes(ContractOperation operation) {
      return predicate.test(operation);
    }
  }
}

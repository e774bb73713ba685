package io.github.instagramv1.contract.review.signature;

import static io.github.instagramv1.contract.review.signature.ShownClass.lines;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.contract.review.JavaEdits;
import io.github.instagramv1.contract.review.finding.ClassDifference;
import io.github.instagramv1.contract.review.finding.JavaArtifact;
import io.github.instagramv1.contract.review.finding.JavaDifference;
import io.github.instagramv1.contract.review.input.ContractText;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class JavaComparisonTest {
  private static SharedBuilds builds;
  private static JavaArtifact server;
  private static JavaArtifact client;

  @BeforeAll
  static void compare() throws Exception {
    builds = new SharedBuilds();
    JavaDifference java = compare(JavaEdits.edited(), BuildProgress.silent());
    server = java.artifacts().get(0);
    client = java.artifacts().get(1);
  }

  @AfterAll
  static void close() throws Exception {
    builds.close();
  }

  @Test
  void renamedOperationRenamesMethods() {
    assertThat(lines(server, "TagsApi"))
        .isEqualTo(
            """
            - TagResponse getTag(String tagName)
              breaks source and binary: operation-id-renamed
            + TagResponse fetchTag(String tagName)
              breaks source: operation-id-renamed
            """);
    assertThat(lines(client, "TagsApi"))
        .isEqualTo(
            """
            - public TagResponse getTag(TagsApi.GetTagRequest request)
              breaks source and binary: operation-id-renamed
            - public TagResponse getTag(String tagName)
              breaks source and binary: operation-id-renamed
            - public CompletableFuture<TagResponse> getTagAsync(TagsApi.GetTagRequest request)
              breaks source and binary: operation-id-renamed
            + public TagResponse fetchTag(TagsApi.FetchTagRequest request)
              compatible: operation-id-renamed
            + public TagResponse fetchTag(String tagName)
              compatible: operation-id-renamed
            + public CompletableFuture<TagResponse> fetchTagAsync(TagsApi.FetchTagRequest request)
              compatible: operation-id-renamed
            """);
    assertThat(lines(client, "TagsApi.GetTagRequest"))
        .isEqualTo(
            """
            - public static final class TagsApi.GetTagRequest
              breaks source and binary: operation-id-renamed
            - public GetTagRequest(String tagName)
              breaks source and binary: operation-id-renamed
            - public ApiCall<TagResponse> toCall()
              breaks source and binary: operation-id-renamed
            """);
  }

  @Test
  void renamedTagRenamesTheInterface() {
    assertThat(lines(server, "GeographiesApi"))
        .startsWith(
            """
            - public interface GeographiesApi
              breaks source and binary: operation-tag-changed
            """);
    assertThat(lines(server, "CirclesApi"))
        .startsWith(
            """
            + public interface CirclesApi
              compatible: operation-tag-changed
            + MediaPageResponse getGeographyRecentMedia(String geoId, Integer count, String minId, String maxId)
              compatible: operation-tag-changed
            """);
    assertThat(lines(client, "CirclesApi"))
        .contains("+ public Paged<Media> getGeographyRecentMediaPages(CirclesApi.Get");
  }

  @Test
  void droppedPropertyTakesItsAccessors() {
    assertThat(lines(server, "User"))
        .contains(
            """
            - public String getWebsite()
              breaks source and binary: response-property-removed
            - public void setWebsite(String website)
              breaks source and binary: response-property-removed
            """);
    assertThat(lines(client, "User"))
        .isEqualTo(
            """
            - public String website()
              breaks source and binary: response-property-removed
            """);
  }

  @Test
  void propertyThatBecomesRequiredIsNoLongerOptional() {
    assertThat(lines(client, "FoundUser"))
        .isEqualTo(
            """
            - public Optional<String> bio()
            + public String bio()
              breaks source and binary: response-property-became-required
            """);
    assertThat(lines(server, "FoundUser"))
        .isEqualTo(
            """
            - public FoundUser(String fullName, String id, String profilePicture, String username)
            + public FoundUser(String bio, String fullName, String id, String profilePicture, String username)
              breaks source and binary: response-property-became-required
            """);
  }

  @Test
  void numberOfAnotherSizeIsAnotherType() {
    assertThat(lines(client, "Tag"))
        .isEqualTo(
            """
            - public long mediaCount()
            + public int mediaCount()
              breaks source and binary: response-format-narrowed
            """);
  }

  @Test
  void valueIsAConstant() {
    assertThat(lines(server, "MediaType"))
        .isEqualTo(
            """
            + CAROUSEL
              compatible: response-enum-value-added
            """);
    assertThat(lines(client, "MediaType")).isEqualTo(lines(server, "MediaType"));
  }

  @Test
  void parameterIsAnArgumentOfTheServerAndAMethodOfTheRequest() {
    assertThat(lines(server, "LocationsApi"))
        .contains(
            """
            - LocationResponse getLocation(String locationId)
            + LocationResponse getLocation(String locationId, String language)
              breaks source and binary: parameter-added
            """);
    assertThat(lines(client, "LocationsApi.GetLocationRequest"))
        .isEqualTo(
            """
            + public LocationsApi.GetLocationRequest language(String language)
              compatible: parameter-added
            """);
  }

  /** Another scope of the same operation changes no Java, and is no cause. */
  @Test
  void fieldOfAFormIsAnArgumentToo() {
    assertThat(lines(server, "CommentsApi"))
        .isEqualTo(
            """
            - CreatedCommentResponse createComment(String mediaId, String text)
            + CreatedCommentResponse createComment(String mediaId, String text, String language)
              breaks source and binary: request-property-added
            """);
    assertThat(lines(client, "CommentsApi.CreateCommentRequest"))
        .isEqualTo(
            """
            + public CommentsApi.CreateCommentRequest language(String language)
              compatible: request-property-added
            """);
  }

  @Test
  void argumentsThatChangePlacesAreSeenThoughTheyCompile() {
    assertThat(lines(server, "LocationsApi"))
        .contains(
            """
            + LocationListResponse searchLocations(Double lng, Double lat, Integer distance, \
            String facebookPlacesId, String foursquareV2Id, String foursquareId)
              compiles and passes arguments to other parameters: parameters-reordered
            """);
  }

  @Test
  void renamedSchemaIsLedToWhereverItIsNamed() {
    assertThat(lines(client, "Position"))
        .startsWith(
            """
            - public final class Position extends ApiObject
              breaks source and binary: schema-renamed
            """);
    assertThat(lines(client, "UserInPhoto"))
        .isEqualTo(
            """
            - public Position position()
            + public Spot position()
              breaks source and binary: schema-renamed
            """);
  }

  @Test
  void removedOperationTakesItsMethods() {
    assertThat(lines(server, "LikesApi"))
        .isEqualTo(
            """
            - EmptyResponse unlikeMedia(String mediaId)
              breaks source and binary: operation-removed
            """);
  }

  @Test
  void whatNobodyEditedIsNotThere() {
    assertThat(server.classes())
        .extracting(ClassDifference::name)
        .containsExactly(
            "CirclesApi",
            "CommentsApi",
            "GeographiesApi",
            "LikesApi",
            "LocationsApi",
            "TagsApi",
            "FoundUser",
            "MediaType",
            "Position",
            "Spot",
            "Tag",
            "User",
            "UserInPhoto");
  }

  @Test
  void wordsChangeNoSignature() throws Exception {
    JavaDifference java =
        compare(
            JavaEdits.with(
                "description: Answers the name and the coordinates of one place.",
                "description: Answers the name and the position of one place."),
            BuildProgress.silent());
    assertThat(java.artifacts())
        .hasSize(2)
        .allSatisfy(
            each -> {
              assertThat(each.failure()).isEmpty();
              assertThat(each.classes()).isEmpty();
            });
  }

  @Test
  void whatDoesNotFitTheHandWrittenPartIsToldAndTheOtherCompared() throws Exception {
    AtomicInteger built = new AtomicInteger();
    JavaDifference java =
        compare(
            JavaEdits.with(
                "schemas/Meta'", "schemas/Envelope'", "\n    Meta:\n", "\n    Envelope:\n"),
            counting(built));
    assertThat(java.artifacts().get(0).failure()).isEmpty();
    assertThat(java.artifacts().get(0).classes()).isNotEmpty();
    assertThat(java.artifacts().get(1).failure().orElseThrow())
        .startsWith("the Java generated from the new contract does not compile: ")
        .contains("ApiCall.java:3: cannot find symbol; symbol: class Meta");
    assertThat(built).hasValue(4);
  }

  private static BuildProgress counting(AtomicInteger built) {
    return new BuildProgress() {
      @Override
      public void built() {
        built.incrementAndGet();
      }

      @Override
      public void end() {}
    };
  }

  private static JavaDifference compare(ContractText after, BuildProgress progress)
      throws Exception {
    return new JavaComparison(progress)
        .compare(builds, JavaEdits.released(), after, JavaEdits.review(after));
  }
}

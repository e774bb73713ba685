package io.github.instagramv1.conformance.mutant.coded;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.instagramv1.conformance.mutant.Fault;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The faults that are written in Java because they remember requests or follow a special rule. The
 * constants have the names that the files of faults use.
 */
@SuppressWarnings("ImmutableEnumChecker") // The lambdas have no state, and no list changes.
public enum CodedFaults {
  /** Announces the page that was just sent as the next page. */
  @JsonProperty("repeating-cursor")
  REPEATING_CURSOR(RepeatingCursor::new),
  /** Announces, on the last page, the last page once more. */
  @JsonProperty("never-ending")
  NEVER_ENDING(NeverEnding::new),
  /** Begins a later page with the last item of the page before. */
  @JsonProperty("overlapping")
  OVERLAPPING(with -> PageFaults.overlapping(with.get("key")), "key"),
  /** Applies the page key only in requests for {@code next_url}. */
  @JsonProperty("hidden-key")
  HIDDEN_KEY(with -> PageFaults.hiddenKey(with.get("key")), "key"),
  /** Treats a page key as the current number of items before the page. */
  @JsonProperty("offset-pages")
  OFFSET_PAGES(with -> new OffsetPages(with.get("key")), "key"),
  /** Appends earlier elements that are no longer in the list. */
  @JsonProperty("old-items-behind")
  OLD_ITEMS_BEHIND(ListFaults::oldItemsBehind),
  /** Keeps every element that the list ever had, in its first form. */
  @JsonProperty("all-items-ever")
  ALL_ITEMS_EVER(ListFaults::allItemsEver),
  /** Moves media out of the circle of their geography. */
  @JsonProperty("outside-of-circle")
  OUTSIDE_OF_CIRCLE(ListFaults::outsideOfCircle),
  /** Sends the positions of users in a photo as values from 0 to 100 instead of 0 to 1. */
  @JsonProperty("positions-in-percent")
  POSITIONS_IN_PERCENT(ListFaults::positionsInPercent),
  /** Counts a second like of a media object. */
  @JsonProperty("like-counts-twice")
  LIKE_COUNTS_TWICE(CountFaults::likeCountsTwice),
  /** Counts one follower more between two actions. */
  @JsonProperty("one-follower-more")
  ONE_FOLLOWER_MORE(CountFaults::oneFollowerMore, "begin", "end", "not-by?"),
  /** Refuses the second of two equal writes. */
  @JsonProperty("second-refused")
  SECOND_REFUSED(CountFaults::secondRefused, "type", "by?"),
  /** Deletes a comment as soon as it is created. */
  @JsonProperty("comment-forgotten")
  COMMENT_FORGOTTEN(CommentFaults::forgotten),
  /** Deletes a comment even if the path names another media object. */
  @JsonProperty("comment-deleted-elsewhere")
  COMMENT_DELETED_ELSEWHERE(CommentFaults::deletedElsewhere),
  /** Lets a private user approve each follow request at once. */
  @JsonProperty("approved-at-once")
  APPROVED_AT_ONCE(
      with -> UserFaults.approvedAtOnce(with.get("owner"), with.get("self")), "owner", "self"),
  /** Refuses an action if the relationship already has this status. */
  @JsonProperty("refused-when")
  REFUSED_WHEN(with -> UserFaults.refusedWhen(with.get("outgoing_status")), "outgoing_status"),
  /** Responds with the data of another user. */
  @JsonProperty("another-user")
  ANOTHER_USER(with -> UserFaults.anotherUser(with.get("self")), "self"),
  /** Repeats the access token in the message of an error. */
  @JsonProperty("token-echoed")
  TOKEN_ECHOED(ResponseFaults::tokenEchoed),
  /** Counts the remaining requests upwards. */
  @JsonProperty("remaining-rises")
  REMAINING_RISES(ResponseFaults::remainingRises),
  /** Sends what is in {@code data} without the envelope. */
  @JsonProperty("bare-data")
  BARE_DATA(ResponseFaults::bareData),
  /** Calls another function, as if the name of the callback were valid. */
  @JsonProperty("callback-called")
  CALLBACK_CALLED(ResponseFaults::callbackCalled),
  /** Shows the name of a tag as it was requested. */
  @JsonProperty("tag-as-requested")
  TAG_AS_REQUESTED(ResponseFaults::tagAsRequested),
  /** Accepts a signature that is right for another path, or in its first half. */
  @JsonProperty("signature-of-less")
  SIGNATURE_OF_LESS(SignatureOfLess::of, "token", "secret", "as", "path?", "half?");

  private final Function<Map<String, String>, Fault> fault;
  private final List<String> parameters;

  CodedFaults(Supplier<Fault> fault) {
    this(with -> fault.get());
  }

  /**
   * @param parameters the names of the arguments; a question mark after a name marks an optional
   *     argument
   */
  CodedFaults(Function<Map<String, String>, Fault> fault, String... parameters) {
    this.fault = fault;
    this.parameters = List.of(parameters);
  }

  /**
   * Verifies the names of arguments.
   *
   * @throws IllegalArgumentException if one is missing or unknown
   */
  public void verify(Set<String> names) {
    boolean complete =
        parameters.stream().allMatch(each -> each.endsWith("?") || names.contains(each));
    boolean known =
        names.stream()
            .allMatch(each -> parameters.contains(each) || parameters.contains(each + "?"));
    if (!complete || !known) {
      throw new IllegalArgumentException(this + " takes " + parameters + ", not " + names + ".");
    }
  }

  /** Returns a fault with these arguments and no memory of earlier requests. */
  public Fault fault(Map<String, String> with) {
    return fault.apply(with);
  }
}

package io.github.instagramv1.conformance.second;

import java.util.List;
import java.util.Optional;

/** The operations on comments. */
final class Remarks {
  private static final int LISTED = 150;

  private final Store store;
  private final Views views;
  private final ServerVariant variant;

  Remarks(Store store, Views views, ServerVariant variant) {
    this.store = store;
    this.views = views;
    this.variant = variant;
  }

  Answer list(Ask ask) {
    Photo photo = Media.readable(store.photo(ask.path().get("media")), ask.caller());
    List<Remark> all = photo.remarks;
    return Answer.of(
        all.subList(Math.max(0, all.size() - LISTED), all.size()).stream()
            .map(views::remark)
            .toList());
  }

  Answer create(Ask ask) {
    User author = ask.caller().user();
    String text = RemarkRules.check(ask.text("text").orElse(""));
    Photo photo = Media.visible(store.photo(ask.path().get("media")), ask.caller());
    Remark remark = new Remark(store.nextNumber(store.now()), store.now(), author, text);
    photo.remarks.add(remark);
    return Answer.of(variant.returnsComment() ? views.remark(remark) : null);
  }

  Answer delete(Ask ask) {
    Photo photo = Media.visible(store.photo(ask.path().get("media")), ask.caller());
    String id = ask.path().get("comment");
    Optional<Remark> remark =
        photo.remarks.stream().filter(each -> String.valueOf(each.id()).equals(id)).findFirst();
    Remark found = remark.orElseThrow(() -> Refusal.notFound("comment"));
    if (!ask.caller().is(found.author()) && !ask.caller().is(photo.owner)) {
      throw Refusal.notAllowed();
    }
    photo.remarks.remove(found);
    return Answer.NOTHING;
  }
}

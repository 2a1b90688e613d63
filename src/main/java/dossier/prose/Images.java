package dossier.prose;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.diagnostic.Place;
import dossier.diagnostic.Text;
import dossier.model.Address;
import dossier.model.Link;
import dossier.model.Passage;
import dossier.model.Segment;
import dossier.prose.WrittenLinks.WrittenImage;
import java.util.List;
import java.util.Optional;

/** Reads images: files of the site, each with words for those who do not see it. Those words are a passage. */
final class Images {
    private final Inlines inlines;
    private final Passages passages;
    private final Log log;

    Images(Inlines inlines, Passages passages, Log log) {
        this.inlines = inlines;
        this.passages = passages;
        this.log = log;
    }

    void read(WrittenImage node, Source source, PassageText text, SegmentList out) {
        Place place = source.place(node);
        text.object(place);
        List<Text> parts = inlines.parts(node.written, source);
        PassageText alt = passages.begin(place);
        inlines.read(node, source, alt, new SegmentList());
        String words = Blocks.words(node);
        if (words.isBlank()) {
            log.add(Code.MISSING_ALT, place, "an image without a description", "say in the brackets what it shows");
        }
        Optional<String> title = Optional.ofNullable(node.getTitle()).map(Joints::without);
        Optional<Address.Internal> address = address(parts.get(0));
        if (address.isPresent()) {
            var link = alt.link(0, address.get(), place, parts.get(0).place());
            out.add(new Segment.Image(link, address.get(), words, title));
        }
        Passage passage = alt.passage(Passage.Kind.ALT, List.of(), false);
        passage.links().stream()
                .filter(link -> link.from() == link.to() && link.to() > 0)
                .forEach(this::unfilled);
        passages.end(alt, passage);
        if (title.isPresent() && parts.size() > 1) {
            PassageText hover = passages.begin(parts.get(1).place());
            hover.append(Literal.of(title.get(), parts.get(1)).text());
            passages.end(hover, hover.passage(Passage.Kind.ALT, List.of(), false));
        }
    }

    private void unfilled(Link link) {
        log.add(
                Code.LEFT_OVER,
                link.place(),
                "the words for those who do not see an image cannot be filled in",
                "write the number between the brackets");
    }

    private Optional<Address.Internal> address(Text written) {
        Optional<Address> address = Addresses.parse(written, log);
        if (address.isPresent()
                && address.get() instanceof Address.Internal file
                && file.anchor().isEmpty()) {
            return Optional.of(file);
        }
        if (address.isPresent()) {
            log.add(
                    Code.BAD_ADDRESS,
                    written.place(),
                    "an image that is no file of the site",
                    "put it into content/assets/, and write the path from here");
        }
        return Optional.empty();
    }
}

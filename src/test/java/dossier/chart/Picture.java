package dossier.chart;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** An SVG, read again. */
final class Picture {
    private final Document document;

    Picture(String svg) {
        try {
            document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(svg, e);
        }
    }

    List<Element> all(String tag) {
        NodeList found = document.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    /** The lines of text in it, in order. */
    List<String> texts() {
        return all("text").stream().map(Element::getTextContent).toList();
    }

    /** All its text in one, without spaces: lines may be broken anywhere. */
    String run() {
        return squeezed(String.join("", texts()));
    }

    static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }

    Element root() {
        return document.getDocumentElement();
    }

    double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    List<Element> bars() {
        return all("rect").stream()
                .filter(r -> !r.getAttribute("fill").startsWith("url"))
                .toList();
    }

    List<Element> stripes() {
        return all("rect").stream()
                .filter(r -> r.getAttribute("fill").startsWith("url"))
                .toList();
    }
}

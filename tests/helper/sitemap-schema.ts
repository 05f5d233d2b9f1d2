import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {XmlBufferInputProvider, XmlDocument, xmlRegisterInputProvider, XsdValidator} from 'libxml2-wasm'

/** Throws where a sitemap or a news sitemap is not as the schemas say. */
export function checkSitemap(xml: string): void {
  const sitemap = XmlDocument.fromString(xml)
  try {
    validator.validate(sitemap)
  } finally {
    sitemap.dispose()
  }
}

const {resolve} = createRequire(import.meta.url)

/** The schema of sitemaps.org (2008-03-26), as the package `sitemap` has it. */
const protocol = readFileSync(resolve('sitemap/package.json').replace('package.json', 'schema/sitemap.xsd'))

/** The schema asks for the declaration of every foreign element: these say what Google's documentation does. */
const link = `<schema xmlns="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/xhtml">
  <element name="link">
    <complexType>
      <attribute name="rel" type="string" fixed="alternate" use="required"/>
      <attribute name="hreflang" use="required">
        <simpleType>
          <restriction base="string"><pattern value="x-default|[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?"/></restriction>
        </simpleType>
      </attribute>
      <attribute name="href" type="anyURI" use="required"/>
    </complexType>
  </element>
</schema>`

const news = `<schema xmlns="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified"
    xmlns:n="http://www.google.com/schemas/sitemap-news/0.9" targetNamespace="http://www.google.com/schemas/sitemap-news/0.9">
  <element name="news">
    <complexType>
      <sequence>
        <element name="publication">
          <complexType>
            <sequence>
              <element name="name" type="string"/>
              <element name="language">
                <simpleType>
                  <restriction base="string"><pattern value="zh-cn|zh-tw|[a-z]{2,3}"/></restriction>
                </simpleType>
              </element>
            </sequence>
          </complexType>
        </element>
        <element name="publication_date">
          <simpleType><union memberTypes="date dateTime"/></simpleType>
        </element>
        <element name="title" type="string"/>
      </sequence>
    </complexType>
  </element>
</schema>`

xmlRegisterInputProvider(
  new XmlBufferInputProvider({
    'memory:/sitemap.xsd': protocol,
    'memory:/link.xsd': Buffer.from(link),
    'memory:/news.xsd': Buffer.from(news)
  })
)

const all = XmlDocument.fromString(
  `<schema xmlns="http://www.w3.org/2001/XMLSchema">
    <import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="memory:/sitemap.xsd"/>
    <import namespace="http://www.w3.org/1999/xhtml" schemaLocation="memory:/link.xsd"/>
    <import namespace="http://www.google.com/schemas/sitemap-news/0.9" schemaLocation="memory:/news.xsd"/>
  </schema>`,
  {url: 'memory:/all.xsd'}
)
const validator = XsdValidator.fromDoc(all)

// Writes docs/embed/allow-lists.md: for each editor that strips tags it does not know, the lines that let the elements by.
import { elementsIn, readManifest } from './manifest.js';

/** On every element, beside its own: what all tags in a page may have. */
const global = ['lang', 'class', 'hidden'];

/** What an iframe of frame.html has. */
const frame = ['src', 'title', 'width', 'height', 'loading'];

const introduction = `# Lines for editors that strip tags

Made by \`npm run docs\` from the elements. Don't edit it here. Take the lines of the elements that you use; all of them do no
harm. They let by no \`style\` and no script. What the attributes are for stands in [docs/api/elements.md](../api/elements.md).`;

/** @returns {Promise<string>} Markdown. */
export async function allowLists() {
  const elements = await describedElements();
  return `${[
    introduction,
    '## Drupal: CKEditor 5, “Manually editable HTML tags”',
    block('html', drupal(elements)),
    '## WordPress, Municipio: `wp_kses_allowed_html`',
    'For a child theme’s `functions.php`, or a plugin of your own.',
    block('php', wordPress(elements)),
    '## Optimizely: TinyMCE',
    block('csharp', optimizely(elements)),
    '## Umbraco up to version 15: TinyMCE, `appsettings.json`',
    'The setting replaces the default: copy that first, in place of the three dots.',
    block('json', umbraco(elements)),
    '## An iframe, where only that may be pasted',
    'The tag with what [frame.html](plain-html.md#only-an-iframe) needs; for Drupal, and for TinyMCE in Optimizely and Umbraco:',
    block('html', `<${['iframe', ...frame].join(' ')}>`),
    block('text', `iframe[${frame.join('|')}]`),
  ].join('\n\n')}\n`;
}

async function describedElements() {
  return elementsIn(await readManifest()).map(({ tagName, attributes = [] }) => ({
    tag: tagName,
    attributes: [...attributes.map(({ name }) => name).sort(), ...global],
  }));
}

function drupal(elements) {
  return elements.map(({ tag, attributes }) => `<${[tag, ...attributes].join(' ')}>`).join('\n');
}

function wordPress(elements) {
  const lines = elements.map(
    ({ tag, attributes }) => `        '${tag}' => '${attributes.join(' ')}',`,
  );
  return `add_filter('wp_kses_allowed_html', function ($tags, $context) {
    if ($context !== 'post') {
        return $tags;
    }
    $elements = [
${lines.join('\n')}
    ];
    foreach ($elements as $element => $attributes) {
        $tags[$element] = array_fill_keys(explode(' ', $attributes), true);
    }
    return $tags;
}, 10, 2);`;
}

function optimizely(elements) {
  const valid = elements.map(tinyMce);
  const names = elements.map(({ tag }) => tag);
  return `services.Configure<TinyMceConfiguration>(config => config.Default()
    .AddSetting("extended_valid_elements", string.Join(",", new[] {
${valid.map((text) => `        "${text}",`).join('\n')}
    }))
    .AddSetting("custom_elements", string.Join(",", new[] {
${names.map((text) => `        "${text}",`).join('\n')}
    })));`;
}

function umbraco(elements) {
  const valid = ['…', ...elements.map(tinyMce)].join(',');
  return `{
  "Umbraco": {
    "CMS": {
      "RichTextEditor": {
        "ValidElements": "${valid}",
        "CustomConfig": {
          "custom_elements": "${elements.map(({ tag }) => tag).join(',')}"
        }
      }
    }
  }
}`;
}

function tinyMce({ tag, attributes }) {
  return `${tag}[${attributes.join('|')}]`;
}

function block(language, text) {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

// The block in WordPress's editor: its settings beside, and a line that says what will be there. No build step.
(({blocks, element, components, blockEditor}) => {
  const {createElement: h} = element;
  const {PanelBody, SelectControl, TextControl} = components;
  const elements = [
    ['news-ticker', 'شريط الأخبار'],
    ['article-card', 'بطاقة مقال'],
    ['related-list', 'مقالات ذات صلة'],
    ['share-bar', 'أزرار المشاركة'],
  ];

  blocks.registerBlockType('newsalist/element', {
    apiVersion: 2,
    title: 'Newsalist',
    icon: 'rss',
    category: 'embed',
    attributes: {
      element: {type: 'string', default: 'news-ticker'},
      feed: {type: 'string', default: ''},
      limit: {type: 'string', default: ''},
      theme: {type: 'string', default: ''},
      lang: {type: 'string', default: 'ar'},
    },
    edit({attributes, setAttributes}) {
      const set = name => value => setAttributes({[name]: value});
      const text = (name, label) =>
        h(TextControl, {label, value: attributes[name], onChange: set(name)});
      const [, title] = elements.find(([tag]) => tag === attributes.element) ?? [];
      return h(
        'div',
        blockEditor.useBlockProps(),
        h(
          blockEditor.InspectorControls,
          null,
          h(
            PanelBody,
            {title: 'Newsalist'},
            h(SelectControl, {
              label: 'العنصر',
              value: attributes.element,
              options: elements.map(([value, label]) => ({value, label})),
              onChange: set('element'),
            }),
            text('feed', 'عنوان الخلاصة (RSS)'),
            text('limit', 'عدد المقالات'),
            text('lang', 'اللغة'),
            h(SelectControl, {
              label: 'الألوان',
              value: attributes.theme,
              options: [
                {value: '', label: 'ألوان الصفحة'},
                {value: 'light', label: 'فاتحة'},
                {value: 'dark', label: 'داكنة'},
                {value: 'auto', label: 'حسب جهاز القارئ'},
              ],
              onChange: set('theme'),
            }),
          ),
        ),
        h('p', null, `${title}: ${attributes.feed || 'خلاصة الصفحة'}`),
      );
    },
    save: () => null,
  });
})(window.wp);

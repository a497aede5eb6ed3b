import { ActionIcon, Anchor, Group, Text } from '@mantine/core';
import {
  type Icon,
  IconChevronDown,
  IconChevronUp,
  IconDownload,
  IconRotateClockwise,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Cv } from './model.js';
import { contentOf } from './places.js';
import type { DocumentView } from './useDocumentView.js';

interface ToolProps {
  icon: Icon;
  label: string;
  keys: string;
  disabled?: boolean;
  onClick: () => void;
}

function Tool({ icon: Sign, label, keys, ...button }: ToolProps) {
  return (
    <ActionIcon variant="default" size={36} aria-label={label} title={`${label} (${keys})`} {...button}>
      <Sign size={18} aria-hidden />
    </ActionIcon>
  );
}

export interface DocumentToolsProps {
  cv: Cv;
  view: DocumentView;
  /** How many pictures there are; 0 for a text, which needs no tools. */
  pages: number;
}

/** What can be done with the document: keep it, turn its pages, look closer, turn it upright. */
export function DocumentTools({ cv, view, pages }: DocumentToolsProps) {
  const { t } = useTranslation('cv');
  return (
    <Group justify="space-between" wrap="nowrap" gap="xs">
      <Anchor
        href={contentOf(cv.document.id)}
        download={cv.document.filename}
        size="sm"
        truncate
        title={cv.document.filename}
      >
        <IconDownload size={15} aria-hidden /> {t('document.download', { name: cv.document.filename })}
      </Anchor>
      {pages > 0 && (
        <Group gap={6} wrap="nowrap">
          {pages > 1 && (
            <>
              <Tool
                icon={IconChevronUp}
                label={t('document.previous')}
                keys={t('key.pageUp')}
                disabled={view.page <= 1}
                onClick={() => view.goToPage(-1)}
              />
              <Text size="sm" style={{ whiteSpace: 'nowrap' }}>
                {t('document.pageOf', { page: view.page, pages })}
              </Text>
              <Tool
                icon={IconChevronDown}
                label={t('document.next')}
                keys={t('key.pageDown')}
                disabled={view.page >= pages}
                onClick={() => view.goToPage(1)}
              />
            </>
          )}
          <Tool
            icon={IconZoomOut}
            label={t('document.smaller')}
            keys={t('key.minus')}
            disabled={!view.mayShrink}
            onClick={() => view.zoomBy(-1)}
          />
          <Tool
            icon={IconZoomIn}
            label={t('document.larger')}
            keys={t('key.plus')}
            disabled={!view.mayGrow}
            onClick={() => view.zoomBy(1)}
          />
          <Tool icon={IconRotateClockwise} label={t('document.rotate')} keys={t('key.rotate')} onClick={view.rotate} />
        </Group>
      )}
    </Group>
  );
}
